// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object from a body: strings, booleans, longs, other numbers, lists and maps. */
final class JsonReader {
    private static final int DEPTH = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Stands for a null in a list; a member that is null is left out. */
    private static final Object NOTHING = new Object();

    private JsonReader() {}

    /**
     * Reads an object; {@code null} is one without members, as generated clients send it for a body that they leave out.
     * Throws a problem if this is not UTF-8, not JSON, neither of the two, or if a name stands twice or more follows.
     */
    static Map<String, Object> object(byte[] bytes) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text(bytes))) {
            JsonToken first = json.nextToken();
            if (first != JsonToken.START_OBJECT && first != JsonToken.VALUE_NULL) {
                throw Problem.badInput("", "json.object");
            }
            Map<String, Object> object = first == JsonToken.VALUE_NULL ? Map.of() : members(json);
            if (json.nextToken() != null) {
                throw Problem.badInput("", "json.end");
            }
            return object;
        } catch (JacksonException e) {
            // The cause may quote what was sent.
            throw Problem.badInput("", "json.bad");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw (Problem) Problem.badInput("", "json.utf8").initCause(e);
        }
    }

    private static Map<String, Object> members(JsonParser json) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != NOTHING) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static List<Object> items(JsonParser json) {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return items;
    }

    private static Object value(JsonParser json) {
        return switch (Objects.requireNonNull(json.currentToken())) {
            case START_OBJECT -> members(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> json.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? json.getDecimalValue()
                        : (Object) json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_NULL -> NOTHING;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw Problem.badInput("", "json.bad");
        };
    }
}
