package id.go.rembangkab.lapor.complaint;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * As much of JSON as the log needs: objects in the order written, lists, strings, whole numbers, booleans. The log is canonical,
 * so there is one form only; {@link JsonReader} reads it back.
 */
final class Json {
    private Json() {}

    static String write(Map<String, ?> object) {
        StringBuilder out = new StringBuilder(256);
        write(out, object);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            char separator = '{';
            if (map.isEmpty()) {
                out.append(separator);
            }
            for (Map.Entry<?, ?> field : map.entrySet()) {
                out.append(separator);
                writeString(out, String.valueOf(field.getKey()));
                out.append(':');
                write(out, field.getValue());
                separator = ',';
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                write(out, list.get(i));
            }
            out.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            writeString(out, value.toString());
        }
    }

    private static void writeString(StringBuilder out, String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
