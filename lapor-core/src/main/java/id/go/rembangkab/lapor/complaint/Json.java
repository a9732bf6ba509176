// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * As much of JSON as the log needs: objects in the order written, lists, strings, whole numbers, booleans. The log is canonical,
 * so there is one form only; {@link Fields} write it and {@link JsonReader} reads it back.
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

    static void writeString(StringBuilder out, String string) {
        out.append('"');
        int special = special(string, 0);
        int written = 0;
        while (special < string.length()) {
            char c = string.charAt(special);
            out.append(string, written, special).append('\\');
            if (c < ' ') {
                out.append('u').append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
            written = special + 1;
            special = special(string, written);
        }
        out.append(written == 0 ? string : string.substring(written));
        out.append('"');
    }

    /** Where the next character stands that is not written as it is, or the length; most strings have none. */
    private static int special(String string, int from) {
        for (int i = from; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                return i;
            }
        }
        return string.length();
    }
}
