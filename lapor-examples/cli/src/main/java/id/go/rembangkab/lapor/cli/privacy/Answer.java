// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.privacy.Finding;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One answer as one JSON object on one line. */
final class Answer {
    private static final JsonFactory JSON = new JsonFactory();

    private Answer() {}

    static String of(@Nullable BatchLine line, String text, List<Finding> findings) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            id(json, line);
            json.writeStringProperty("text", text);
            json.writeArrayPropertyStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeNumberProperty("start", finding.start());
                json.writeNumberProperty("end", finding.end());
                json.writeStringProperty("type", finding.type().code());
                json.writeStringProperty("rule", finding.rule());
                json.writeStringProperty("confidence", finding.confidence().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return escaped(out.toString());
    }

    /** Half a surrogate pair has no form in UTF-8; as an escape it comes through unchanged, and offsets stay right. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String error(BatchLine line, String code, String message) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            id(json, line);
            json.writeStringProperty("error", code);
            json.writeStringProperty("message", message);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void id(JsonGenerator json, @Nullable BatchLine line) {
        if (line == null) {
            return;
        }
        json.writeName("id");
        String id = line.id();
        if (id == null) {
            json.writeNull();
        } else if (line.isQuoted()) {
            json.writeString(id);
        } else {
            json.writeRawValue(id);
        }
    }
}
