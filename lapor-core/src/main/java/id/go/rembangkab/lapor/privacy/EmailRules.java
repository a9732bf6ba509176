package id.go.rembangkab.lapor.privacy;

import java.util.List;

/** Addresses around an at sign. */
final class EmailRules {
    private EmailRules() {}

    static void scan(Tokens tokens, int at, Spans spans) {
        int first = at;
        while (first > 0 && tokens.glued(first) && isPart(tokens, first - 1)) {
            first--;
        }
        int last = at;
        int dots = 0;
        while (tokens.inside(last + 1) && tokens.glued(last + 1) && isPart(tokens, last + 1)) {
            dots += tokens.is(last + 1, '.') ? 1 : 0;
            last++;
        }
        while (last > at && !isLetterOrDigit(tokens, last)) {
            dots -= tokens.is(last, '.') ? 1 : 0;
            last--;
        }
        while (first < at && !isLetterOrDigit(tokens, first)) {
            first++;
        }
        if (first < at && dots > 0) {
            spans.add(
                    tokens.start[first],
                    tokens.end[last],
                    PersonalData.EMAIL,
                    "structure",
                    Confidence.LIKELY,
                    List.of(Evidence.of(Evidence.Kind.STRUCTURE, "EMAIL")));
        }
    }

    private static boolean isPart(Tokens tokens, int token) {
        return isLetterOrDigit(tokens, token)
                || tokens.is(token, '.')
                || tokens.is(token, '_')
                || tokens.is(token, '-')
                || tokens.is(token, '+');
    }

    private static boolean isLetterOrDigit(Tokens tokens, int token) {
        return tokens.kind(token) == Tokens.WORD || tokens.kind(token) == Tokens.NUMBER;
    }
}
