// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

/**
 * Goes through a text of the log once, from left to right: what is asked for is read as it is passed, and nothing is looked for
 * twice. That works because the canonical form has its fields in a fixed order, in which they are to be asked for.
 */
final class JsonReader {
    private final String text;
    private int at;
    /** Where the next backslash stands, or -1; most entries have none, and then a string ends at the next quote. */
    private int escape;
    /** What is read, for whoever has to be told that it cannot be. */
    private String field = "type";

    JsonReader(String text) {
        this.text = text;
        this.escape = text.indexOf('\\');
    }

    /** With what the next value begins. */
    char kind() {
        return peek();
    }

    /** Goes into an object or a list. */
    void open(char bracket) {
        expect(bracket);
    }

    /** Goes to the next value of a list or the next field of an object, or out of it if there is none. */
    boolean more(char bracket) {
        if (peek() == bracket) {
            at++;
            return false;
        }
        if (!isFirst()) {
            expect(',');
        }
        return true;
    }

    private boolean isFirst() {
        char before = text.charAt(at - 1);
        return before == '{' || before == '[';
    }

    /** The name of the field that comes next; its value is what comes then. */
    String name() {
        String name = string();
        expect(':');
        return name;
    }

    /** Goes to the value of a field, if that is the next one of the object. */
    boolean goTo(String name) {
        field = name;
        boolean first = isFirst();
        if (!first && peek() != ',') {
            return false;
        }
        int begin = first ? at : at + 1;
        int end = begin + 1 + name.length();
        if (text.startsWith(name, begin + 1) && text.startsWith("\":", end) && text.charAt(begin) == '"') {
            at = end + 2;
            return true;
        }
        return false;
    }

    /** Goes out of an object, past what was not asked for. */
    void close() {
        int depth = 1;
        while (depth > 0) {
            switch (peek()) {
                case '"' -> pass();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        }
    }

    /** Passes a string, if it is exactly this one, which has nothing in it that is escaped. */
    boolean passes(String string) {
        int end = at + 1 + string.length();
        if (end < text.length()
                && text.charAt(end) == '"'
                && text.startsWith(string, at + 1)
                && text.charAt(at) == '"') {
            at = end + 1;
            return true;
        }
        return false;
    }

    /** Tells whether something is escaped in the string that comes next. */
    boolean escaped() {
        if (escape >= 0 && escape < at) {
            escape = text.indexOf('\\', at);
        }
        int end = text.indexOf('"', at + 1);
        return escape >= 0 && escape < end;
    }

    String string() {
        boolean escaped = escaped();
        int begin = at + 1;
        pass();
        String written = text.substring(begin, at - 1);
        return escaped ? unescaped(written) : written;
    }

    private void pass() {
        expect('"');
        if (escape >= 0 && escape < at) {
            escape = text.indexOf('\\', at);
        }
        int end = text.indexOf('"', at);
        if (end >= 0 && (escape < 0 || end < escape)) {
            at = end;
        } else {
            while (peek() != '"') {
                at += peek() == '\\' ? 2 : 1;
            }
        }
        at++;
    }

    private static String unescaped(String written) {
        StringBuilder out = new StringBuilder(written.length());
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i++);
            if (c == '\\') {
                c = written.charAt(i++);
                if (c == 'u' && i + 4 <= written.length()) {
                    c = (char) Integer.parseInt(written.substring(i, i + 4), 16);
                    i += 4;
                } else if (c != '"' && c != '\\') {
                    throw new IllegalArgumentException("log entry: expected an escape that was written here");
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    long number() {
        int begin = at;
        while (at < text.length() && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        if (begin == at) {
            throw bad("a number");
        }
        return Long.parseLong(text, begin, at, 10);
    }

    boolean bool() {
        boolean value = text.startsWith("true", at);
        if (!value && !text.startsWith("false", at)) {
            throw bad("true or false");
        }
        at += value ? "true".length() : "false".length();
        return value;
    }

    /** A value that has no others in it, as it is written. */
    String raw() {
        int begin = at;
        if (peek() == '"') {
            pass();
        } else {
            while (Character.isLetterOrDigit(peek()) || peek() == '-') {
                at++;
            }
        }
        return text.substring(begin, at);
    }

    /** Checks that nothing is left. */
    void end() {
        if (at != text.length()) {
            throw bad("the end");
        }
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

    IllegalArgumentException bad(String expected) {
        return new IllegalArgumentException("log entry, " + field + ": expected " + expected + " at position " + at);
    }
}
