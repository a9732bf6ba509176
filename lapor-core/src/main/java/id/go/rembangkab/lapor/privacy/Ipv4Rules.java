// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;

/** Internet addresses of version 4, which look like the versions of programs. */
final class Ipv4Rules {
    /** So many digits are no number of a chapter or a list, even with blanks among them. */
    private static final int LONG = 9;

    private Ipv4Rules() {}

    /** Reads an address at {@code t}; returns the token after it, {@code t} if there is none. */
    static int scan(Tokens tokens, int t, Spans spans) {
        int last = t;
        boolean apart = false;
        for (int group = 1; group < 4; group++) {
            apart |= tokens.spaced(last + 1) || tokens.spaced(last + 2);
            if (!isOctet(tokens, last) || !tokens.is(last + 1, '.') || !tokens.isNumber(last + 2)) {
                return t;
            }
            last += 2;
        }
        boolean goesOn = (tokens.is(last + 1, '.') || tokens.is(last + 1, '-'))
                && tokens.isNumber(last + 2)
                && tokens.glued(last + 2);
        int digits = tokens.digitsOf(t) + tokens.digitsOf(t + 2) + tokens.digitsOf(t + 4) + tokens.digitsOf(last);
        if (!isOctet(tokens, last) || goesOn || (apart && digits < LONG && !isNamed(tokens, t, Cue.IP))) {
            return t;
        }
        boolean version = isNamed(tokens, t, Cue.VERSION);
        if (!version && digits > 3) {
            spans.add(
                    tokens.start[t],
                    tokens.end[last],
                    PersonalData.IP,
                    "v4",
                    Confidence.LIKELY,
                    List.of(Evidence.of(Evidence.Kind.STRUCTURE, "IPv4")));
        }
        return last + 1;
    }

    private static boolean isNamed(Tokens tokens, int t, Cue cue) {
        for (int i = t - 1; i >= 0 && i >= t - 3; i--) {
            if (tokens.isWord(i) && tokens.cue(i) == cue) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOctet(Tokens tokens, int t) {
        int size = tokens.size(t);
        if (size > 3 || (size > 1 && tokens.digit(t, 0) == 0)) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = 10 * value + tokens.digit(t, i);
        }
        return value <= 255;
    }
}
