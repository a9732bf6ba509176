package id.go.rembangkab.lapor.complaint;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of JSON as the log needs: objects in the order written, lists, strings, whole numbers, booleans. The log is
 * canonical, so writing knows one form only; reading is for what was written here, and says where it is not.
 */
final class Json {
    private final String text;
    private int at;
    /** Where the next backslash stands, or -1; most entries have none, and then a string ends at the next quote. */
    private int escape;

    private Json(String text) {
        this.text = text;
        this.escape = text.indexOf('\\');
    }

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

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if the text is none, with the position
     */
    static Map<String, Object> read(String text) {
        Json reader = new Json(text);
        Object value = reader.value();
        if (reader.at != text.length() || !(value instanceof Map<?, ?>)) {
            throw reader.bad("one object");
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> object = (Map<String, Object>) value;
        return object;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        if (peek() == '}') {
            at++;
            return fields;
        }
        while (true) {
            String name = string();
            expect(':');
            fields.put(name, value());
            if (peek() == '}') {
                at++;
                return fields;
            }
            expect(',');
        }
    }

    private List<Object> list() {
        List<Object> values = new ArrayList<>();
        at++;
        if (peek() == ']') {
            at++;
            return values;
        }
        while (true) {
            values.add(value());
            if (peek() == ']') {
                at++;
                return values;
            }
            expect(',');
        }
    }

    private String string() {
        expect('"');
        if (escape >= 0 && escape < at) {
            escape = text.indexOf('\\', at);
        }
        int end = text.indexOf('"', at);
        if (end >= 0 && (escape < 0 || end < escape)) {
            String plain = text.substring(at, end);
            at = end + 1;
            return plain;
        }
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        if (c == '"' || c == '\\') {
            return c;
        }
        if (c == 'u' && at + 4 <= text.length()) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        throw bad("an escape that was written here");
    }

    private Object number() {
        int from = at;
        while (at < text.length() && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        if (from == at) {
            throw bad("a value");
        }
        return Long.parseLong(text.substring(from, at));
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw bad(word);
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= text.length()) {
            throw bad("more");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw bad("'" + c + "'");
        }
        at++;
    }

    private IllegalArgumentException bad(String expected) {
        return new IllegalArgumentException("log entry: expected " + expected + " at position " + at);
    }
}
