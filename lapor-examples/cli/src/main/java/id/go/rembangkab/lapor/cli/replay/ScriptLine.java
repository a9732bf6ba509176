// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.cli.json.JsonLine;
import id.go.rembangkab.lapor.cli.terminal.Actors;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Expectation;
import id.go.rembangkab.lapor.form.Form;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.form.Making;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One line of a script: who, when, what, on which complaint, and the fields of that command. */
record ScriptLine(Map<String, Object> members) {
    static ScriptLine read(String text) {
        return new ScriptLine(JsonLine.read(text));
    }

    boolean setsPolicy() {
        return !members.containsKey("do") && members.containsKey("policy");
    }

    String word() {
        return text("do");
    }

    String label() {
        return text("id");
    }

    Instant at() {
        return Instants.read("at", text("at"));
    }

    Actor actor() {
        return Actors.read("as", text("as"));
    }

    Optional<String> key() {
        Object key = members.get("key");
        return key instanceof String word && !word.isBlank() ? Optional.of(word) : Optional.empty();
    }

    OptionalLong expectedVersion() {
        return members.get("expected_version") instanceof Long version
                ? OptionalLong.of(version)
                : OptionalLong.empty();
    }

    Command command(Form<Command> form, Making making) {
        Form.check(Form.WITH_EACH, only("key", "expected_version"));
        return form.read(without("at", "as", "do", "id", "key", "expected_version"), making);
    }

    /** Agencies and days off come without time and actor; a script may give them all the same. */
    <T> T registration(Form<T> form, Making making) {
        return form.read(without("at", "as", "do"), making);
    }

    <T> T form(Form<T> form, Making making) {
        return form.read(members, making);
    }

    void nothingElse() {
        Form.check(ScriptForms.NONE, without("at", "as", "do"));
    }

    private String text(String name) {
        if (members.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new BadFieldException(name, Expectation.TEXT);
    }

    private Map<String, Object> only(String... names) {
        Map<String, Object> some = new LinkedHashMap<>(members);
        some.keySet().retainAll(java.util.List.of(names));
        return some;
    }

    private Map<String, Object> without(String... names) {
        Map<String, Object> rest = new LinkedHashMap<>(members);
        rest.keySet().removeAll(java.util.List.of(names));
        return rest;
    }
}
