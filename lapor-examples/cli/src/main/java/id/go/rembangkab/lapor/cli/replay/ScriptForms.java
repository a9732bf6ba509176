// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import static id.go.rembangkab.lapor.form.Field.needed;

import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.form.Expectation;
import id.go.rembangkab.lapor.form.Field;
import id.go.rembangkab.lapor.form.Form;
import id.go.rembangkab.lapor.form.Given;
import id.go.rembangkab.lapor.form.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a script that are no lifecycle commands. */
final class ScriptForms {
    static final Form<Policy> POLICY = new Form<>("policy", List.of(needed("policy", Shape.TEXT)), ScriptForms::policy);

    static final Form<DayOff> HOLIDAY = new Form<>(
            "holiday",
            List.of(
                    needed("date", Shape.TEXT),
                    needed("kind", Shape.TEXT),
                    needed("name", Shape.TEXT),
                    needed("decree", Shape.TEXT)),
            ScriptForms::holiday);

    static final List<Field> NONE = List.of();

    private static final String DECREED = Arrays.stream(DayKind.values())
            .filter(kind -> kind != DayKind.WEEKEND)
            .map(DayKind::name)
            .collect(Collectors.joining(", "));

    private ScriptForms() {}

    private static Policy policy(Given given) {
        String name = given.neededWord("policy");
        return Policy.BUNDLED.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> given.bad(
                        "policy",
                        Expectation.ONE_OF,
                        Policy.BUNDLED.stream().map(Policy::name).collect(Collectors.joining(", "))));
    }

    private static DayOff holiday(Given given) {
        DayKind kind = given.constant("kind", DayKind.values());
        if (kind == DayKind.WEEKEND) {
            throw given.bad("kind", Expectation.ONE_OF, DECREED);
        }
        String name = given.neededWord("name");
        return new DayOff(given.date("date").orElseThrow(), kind, name, name, given.neededWord("decree"));
    }
}
