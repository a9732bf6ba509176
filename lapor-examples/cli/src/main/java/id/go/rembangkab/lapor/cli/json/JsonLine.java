// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.json;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object from one line. */
public final class JsonLine {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonLine() {}

    /** Stands for a JSON null in a list; a member that is null is left out. */
    public enum Nothing {
        /** The one value. */
        NULL
    }

    /**
     * Reads an object.
     *
     * @param text the line
     * @return its members in order: strings, booleans, longs, other numbers, lists and maps
     * @throws BadInput with the column if this is no JSON object, if a name stands twice, or if more follows
     */
    public static Map<String, Object> read(String text) {
        return whole(text, json -> {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw BadInput.of("expected.object").atColumn(1);
            }
            return object(json);
        });
    }

    /**
     * Reads any JSON value.
     *
     * @param text the value
     * @return a string, boolean, long, other number, list or map; or {@link Nothing#NULL}
     * @throws BadInput with the column if this is no JSON, if a name stands twice, or if more follows
     */
    public static Object value(String text) {
        return whole(text, json -> {
            if (json.nextToken() == null) {
                throw BadInput.of("expected.json").atColumn(1);
            }
            return value(json);
        });
    }

    private static <T> T whole(String text, Function<JsonParser, T> reading) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            T value = reading.apply(json);
            if (json.nextToken() != null) {
                throw BadInput.of("expected.end")
                        .atColumn(json.currentTokenLocation().getColumnNr());
            }
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            BadInput bad = BadInput.of("expected.json");
            throw where == null ? bad : bad.atColumn(where.getColumnNr());
        }
    }

    private static Map<String, Object> object(JsonParser json) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != Nothing.NULL) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static List<Object> list(JsonParser json) {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return items;
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_STRING -> json.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? json.getDecimalValue()
                        : (Object) json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_NULL -> Nothing.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw BadInput.of("expected.json")
                        .atColumn(json.currentTokenLocation().getColumnNr());
        };
    }
}
