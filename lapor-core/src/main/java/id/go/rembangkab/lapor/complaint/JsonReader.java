// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Arrays;

/**
 * Finds out where everything stands in a text of the log, and makes nothing of it yet: a report reads millions of entries, and of
 * most fields it asks only whether they are there.
 *
 * <p>A value is four numbers: its kind, where it begins and ends in the text, and which number comes after all of it. The values
 * of a list follow it; the fields of an object too, each with the beginning and end of its name before its value.
 */
final class JsonReader {
    static final int KIND = 0;
    static final int BEGIN = 1;
    static final int END = 2;
    static final int AFTER = 3;
    static final int VALUE = 4;

    static final int OBJECT = '{';
    static final int LIST = '[';
    static final int STRING = '"';
    /** A string with at least one backslash. */
    static final int ESCAPED = '\\';

    static final int NUMBER = '0';
    static final int TRUE = 't';
    static final int FALSE = 'f';

    private final String text;
    private int at;
    private int[] found;
    private int size;
    /** Where the next backslash stands, or -1; most entries have none, and then a string ends at the next quote. */
    private int escape;

    private JsonReader(String text) {
        this.text = text;
        this.found = new int[text.length() / 2 + VALUE];
        this.escape = text.indexOf('\\');
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if the text is none, with the position
     */
    static int[] read(String text) {
        JsonReader reader = new JsonReader(text);
        if (reader.peek() != OBJECT) {
            throw reader.bad("one object");
        }
        reader.value();
        if (reader.at != text.length()) {
            throw reader.bad("one object");
        }
        return reader.found;
    }

    private void value() {
        int value = size;
        room(VALUE);
        size += VALUE;
        int kind = peek();
        int begin = at;
        switch (kind) {
            case OBJECT -> fields();
            case LIST -> values();
            case STRING -> {
                begin++;
                if (string()) {
                    kind = ESCAPED;
                }
            }
            case TRUE -> word("true");
            case FALSE -> word("false");
            default -> {
                kind = NUMBER;
                number();
            }
        }
        found[value + KIND] = kind;
        found[value + BEGIN] = begin;
        found[value + END] = kind == STRING || kind == ESCAPED ? at - 1 : at;
        found[value + AFTER] = size;
    }

    private void room(int more) {
        if (size + more > found.length) {
            found = Arrays.copyOf(found, Math.max(size + more, 2 * found.length));
        }
    }

    private void fields() {
        at++;
        if (peek() == '}') {
            at++;
            return;
        }
        while (true) {
            int begin = at + 1;
            string();
            room(2);
            found[size++] = begin;
            found[size++] = at - 1;
            expect(':');
            value();
            if (peek() == '}') {
                at++;
                return;
            }
            expect(',');
        }
    }

    private void values() {
        at++;
        if (peek() == ']') {
            at++;
            return;
        }
        while (true) {
            value();
            if (peek() == ']') {
                at++;
                return;
            }
            expect(',');
        }
    }

    /** Tells whether something in it is escaped. */
    private boolean string() {
        expect('"');
        if (escape >= 0 && escape < at) {
            escape = text.indexOf('\\', at);
        }
        int end = text.indexOf('"', at);
        if (end >= 0 && (escape < 0 || end < escape)) {
            at = end + 1;
            return false;
        }
        while (peek() != '"') {
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
        return true;
    }

    private void number() {
        int from = at;
        while (at < text.length() && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        if (from == at) {
            throw bad("a value");
        }
    }

    private void word(String word) {
        if (!text.startsWith(word, at)) {
            throw bad(word);
        }
        at += word.length();
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
