// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A line {@code {"id":…,"text":…}}; other fields are passed over. Read as far as it can be, so that an error has its id. */
final class BatchLine {
    private static final JsonFactory JSON = new JsonFactory();

    private final int number;
    private @Nullable String id;
    private boolean quoted;
    private @Nullable String text;

    BatchLine(int number) {
        this.number = number;
    }

    /** Reads the line; whatever was read before an error stays. */
    void read(byte[] line) {
        String json = decoded(line);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInput("bad.line", number);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                field(parser);
            }
            if (parser.nextToken() != null) {
                throw new BadInput("bad.line", number);
            }
        } catch (JacksonException e) {
            throw new BadInput(
                    "bad.json",
                    number,
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
        }
        if (id == null || text == null) {
            throw new BadInput("bad.field", number, id == null ? "id" : "text");
        }
    }

    private void field(JsonParser parser) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            quoted = value == JsonToken.VALUE_STRING;
            id = parser.getString();
        } else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
            text = parser.getString();
        } else {
            parser.skipChildren();
        }
    }

    private String decoded(byte[] line) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return number == 1 && json.startsWith("\uFEFF") ? json.substring(1) : json;
        } catch (CharacterCodingException e) {
            throw new BadInput("bad.encoding", number);
        }
    }

    @Nullable
    String id() {
        return id;
    }

    boolean isQuoted() {
        return quoted;
    }

    String text() {
        if (text == null) {
            throw new IllegalStateException("text: asked for before the line was read");
        }
        return text;
    }
}
