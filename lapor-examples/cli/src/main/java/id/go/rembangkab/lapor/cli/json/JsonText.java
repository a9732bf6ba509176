// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists and plain values as JSON on one line. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /**
     * Writes a value.
     *
     * @param value a map from names, a list, a string, a number, a boolean, or for null {@link JsonLine.Nothing#NULL} or
     *     {@link Optional#empty}
     * @return JSON without a line end
     * @throws IllegalArgumentException if there is anything else in it
     */
    public static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                json.writeName(String.valueOf(name));
                write(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value == JsonLine.Nothing.NULL || Optional.empty().equals(value)) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("value: expected a JSON value, found a " + value.getClass());
        }
    }
}
