// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;

/** Internet addresses of version 6: groups of hexadecimal digits with colons between. */
final class Ipv6Rules {
    private static final int GROUPS = 8;
    private static final int GROUP_SIZE = 4;

    private Ipv6Rules() {}

    /** Reads an address that begins at {@code t}; returns the token after it, {@code t} if there is none. */
    static int scan(Tokens tokens, int t, Spans spans) {
        int next = t;
        int groups = 0;
        int colons = 0;
        int last = t;
        boolean gap = false;
        boolean apart = false;
        while (groups <= GROUPS && (next == t || tokens.glued(next) || isAroundColon(tokens, next))) {
            apart |= next > t && tokens.spaced(next);
            if (tokens.is(next, ':')) {
                gap |= tokens.is(next - 1, ':') && tokens.glued(next);
                colons++;
                next++;
            } else if (isHex(tokens, next)) {
                last = group(tokens, next);
                if (last < 0 || (groups > 0 && !tokens.is(next - 1, ':'))) {
                    return t;
                }
                groups++;
                next = last + 1;
            } else {
                break;
            }
        }
        boolean address = (groups == GROUPS && colons >= GROUPS - 1) || (gap && !apart && groups >= 2 && colons >= 3);
        if (!address) {
            return t;
        }
        spans.add(
                tokens.start[t],
                tokens.end[last],
                PersonalData.IP,
                "v6",
                Confidence.LIKELY,
                List.of(Evidence.of(Evidence.Kind.STRUCTURE, "IPv6")));
        return last + 1;
    }

    /** {@code 2404 : 8000 : …}: blanks on both sides of a colon. */
    private static boolean isAroundColon(Tokens tokens, int t) {
        int colon = tokens.is(t, ':') ? t : t - 1;
        return tokens.is(colon, ':') && tokens.spaced(colon) && tokens.spaced(colon + 1) && isHex(tokens, colon + 1);
    }

    /** The last token of a group of up to four hexadecimal digits; -1 if it is longer. */
    private static int group(Tokens tokens, int from) {
        int size = tokens.size(from);
        int t = from;
        while (size <= GROUP_SIZE && tokens.glued(t + 1) && isHex(tokens, t + 1)) {
            t++;
            size += tokens.size(t);
        }
        return size <= GROUP_SIZE ? t : -1;
    }

    private static boolean isHex(Tokens tokens, int t) {
        if (tokens.isNumber(t)) {
            return tokens.size(t) <= GROUP_SIZE;
        }
        if (!tokens.isWord(t) || tokens.size(t) > GROUP_SIZE) {
            return false;
        }
        for (int i = 0; i < tokens.size(t); i++) {
            if (((tokens.key[t] >>> (5 * i)) & 31) > 'f' - 'a' + 1) {
                return false;
            }
        }
        return true;
    }
}
