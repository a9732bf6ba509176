// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters behind the question mark. Each may stand once. */
final class Query {
    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** Reads a query as it was sent; a parameter that is not in {@code known}, or stands twice, is a problem. */
    static Query read(String raw, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!known.contains(name)) {
                throw Problem.badInput("", "query.unknown", known.isEmpty() ? "-" : String.join(", ", known));
            }
            if (values.put(name, value) != null) {
                throw Problem.badInput(name, "query.twice");
            }
        }
        return new Query(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> Problem.badInput(name, "expected.TEXT"));
    }

    int whole(String name, int least, int most, int otherwise) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw (Problem)
                    Problem.badInput(name, "expected.range", least, most).initCause(e);
        }
        throw Problem.badInput(name, "expected.range", least, most);
    }

    /** Undoes percent-encoding; half a character, or a percent sign without two digits, is a problem. */
    static String decode(String raw) {
        if (raw.chars().allMatch(c -> c < 128 && c != '%' && c != '+')) {
            return raw;
        }
        byte[] bytes = new byte[raw.length() * 3];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                boolean whole = i + 2 < raw.length();
                int high = whole ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = whole ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw Problem.badInput("", "query.encoding");
                }
                bytes[length++] = (byte) (high * 16 + low);
                i += 2;
            } else if (c == '+') {
                bytes[length++] = ' ';
            } else {
                byte[] utf = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(utf, 0, bytes, length, utf.length);
                length += utf.length;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw (Problem) Problem.badInput("", "query.encoding").initCause(e);
        }
    }
}
