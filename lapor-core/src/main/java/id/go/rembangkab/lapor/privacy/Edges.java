package id.go.rembangkab.lapor.privacy;

/** Marks that stand before a number and belong to it. */
final class Edges {
    private Edges() {}

    /** The first token of the value: a plus sign, and a bracket that closes within, are part of it. */
    static int open(Tokens tokens, int first, int last) {
        int from = first;
        if (tokens.is(from - 1, '(') && closes(tokens, from, last)) {
            from--;
        }
        return tokens.is(from - 1, '+') ? from - 1 : from;
    }

    private static boolean closes(Tokens tokens, int from, int last) {
        for (int t = from; t <= last; t++) {
            if (tokens.is(t, ')')) {
                return true;
            }
        }
        return false;
    }
}
