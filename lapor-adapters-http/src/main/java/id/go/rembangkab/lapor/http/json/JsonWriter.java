// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists and plain values as JSON in UTF-8. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ByteArrayOutputStream out;
    private final JsonGenerator json;

    private JsonWriter(ByteArrayOutputStream out, JsonGenerator json) {
        this.out = out;
        this.json = json;
    }

    /** JSON that was written before, to stand where a value may. Immutable. */
    public static final class Raw {
        private final byte[] json;

        private Raw(byte[] json) {
            this.json = json;
        }

        /**
         * Returns how much it is.
         *
         * @return in bytes
         */
        public int length() {
            return json.length;
        }
    }

    /**
     * Writes a value that others are to hold.
     *
     * @param value what {@link #bytes} takes
     * @return the value, written
     * @throws IllegalArgumentException as {@link #bytes} does
     */
    public static Raw raw(@Nullable Object value) {
        return new Raw(bytes(value));
    }

    /**
     * Writes a value.
     *
     * @param value a map, an iterable, an optional, a text, a boolean, a number, {@link Raw} or null
     * @return the JSON in UTF-8
     * @throws IllegalArgumentException if it is or holds anything else
     */
    public static byte[] bytes(@Nullable Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new JsonWriter(out, json).write(value);
        }
        return out.toByteArray();
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                json.writeName(String.valueOf(name));
                write(member);
            });
            json.writeEndObject();
        } else if (value instanceof Optional<?> maybe) {
            write(maybe.orElse(null));
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(item));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Raw raw) {
            json.writeRawValue(""); // what stands between values
            json.flush();
            out.writeBytes(raw.json);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            throw new IllegalArgumentException("value: expected a JSON value, found a " + value.getClass());
        }
    }
}
