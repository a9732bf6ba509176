// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.nio.charset.StandardCharsets;

/** Tells texts that come back from a database as they went in from those that do not. */
final class Storable {
    private Storable() {}

    /** Whether a text can be there at all. */
    static boolean is(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * Returns the text.
     *
     * @throws IllegalArgumentException if it holds U+0000 or half of a surrogate pair; the message does not show it
     */
    static String text(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(what + ": U+0000 at position " + i + " cannot be stored");
            }
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    throw new IllegalArgumentException(
                            what + ": half a character (an unpaired surrogate) at position " + i + " cannot be stored");
                }
            }
        }
        return text;
    }
}
