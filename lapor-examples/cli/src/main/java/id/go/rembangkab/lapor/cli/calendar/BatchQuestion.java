// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.sla.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** One line of a batch: an object of texts, and for {@code pauses} a list of such. */
final class BatchQuestion {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Pause> pauses = new ArrayList<>();
    private boolean hasPauses;
    private boolean hasId;
    private String id = "null";

    /** As it stood in the line, to be given back; {@code null} if there was none. */
    String id() {
        return id;
    }

    void read(String line) {
        try (JsonParser json = AnswerJson.factory().createParser(ObjectReadContext.empty(), line)) {
            expect(json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "id" -> {
                        if (hasId) {
                            throw CalendarError.badInput("bad.twice", name);
                        }
                        id = id(value, json.getString());
                        hasId = true;
                    }
                    case "pauses" -> pauses(json, value);
                    default -> {
                        if (texts.put(name, text(name, value, json.getString())) != null) {
                            throw CalendarError.badInput("bad.twice", name);
                        }
                    }
                }
            }
            if (json.nextToken() != null) {
                throw CalendarError.badInput("bad.more");
            }
        }
    }

    private void pauses(JsonParser json, @Nullable JsonToken token) {
        hasPauses = true;
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        expect(token, JsonToken.START_ARRAY);
        JsonToken next = json.nextToken();
        while (next != JsonToken.END_ARRAY) {
            expect(next, JsonToken.START_OBJECT);
            pauses.add(pause(json));
            next = json.nextToken();
        }
    }

    private Pause pause(JsonParser json) {
        Instant from = null;
        Instant to = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("from")) {
                from = Input.instant("pauses.from", text(name, value, json.getString()));
            } else if (name.equals("to")) {
                to = value == JsonToken.VALUE_NULL
                        ? null
                        : Input.instant("pauses.to", text(name, value, json.getString()));
            } else {
                throw CalendarError.badInput("bad.field", "pauses." + name, "from, to");
            }
        }
        if (from == null) {
            throw CalendarError.badInput("bad.missing", "pauses.from");
        }
        return to == null ? Pause.since(from) : DueCommand.closed("pauses", from, to);
    }

    String op() {
        return text("op");
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw CalendarError.badInput("bad.missing", name);
        }
        return text;
    }

    List<Pause> pauses() {
        return pauses;
    }

    /** Refuses fields that the question would not read: a misspelt one must not change an answer in silence. */
    void allow(String... fields) {
        List<String> known = Arrays.asList(fields);
        for (String name : texts.keySet()) {
            if (!name.equals("op") && !known.contains(name)) {
                throw CalendarError.badInput("bad.field", name, "id, op, " + String.join(", ", fields));
            }
        }
        if (hasPauses && !known.contains("pauses")) {
            throw CalendarError.badInput("bad.field", "pauses", "id, op, " + String.join(", ", fields));
        }
    }

    private String text(String name, @Nullable JsonToken token, String value) {
        if (token != JsonToken.VALUE_STRING) {
            throw CalendarError.badInput("bad.text", name);
        }
        return value;
    }

    private String id(@Nullable JsonToken token, String value) {
        if (token == JsonToken.VALUE_STRING) {
            return '"'
                    + new String(tools.jackson.core.io.JsonStringEncoder.getInstance()
                            .quoteAsCharArray(value))
                    + '"';
        }
        if (token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT
                || token == JsonToken.VALUE_NULL) {
            return value;
        }
        throw CalendarError.badInput("bad.id");
    }

    private void expect(@Nullable JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw CalendarError.badInput("bad.object");
        }
    }
}
