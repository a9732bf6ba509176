// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * What makes the words before it somebody's name: a number to call or of an identity, a mail address, a home, as in
 * {@code Siti Contoh (0812…)}.
 */
final class Particulars {
    private static final int LONG = 8;
    private static final int GROUP = 3;

    private Particulars() {}

    /** Whether a number of somebody, a mail address or the address of a home follows; beside a sure name any number. */
    static boolean follow(Tokens tokens, int next, boolean sure) {
        boolean mark = areApart(tokens, next) || tokens.is(next, '(') || tokens.is(next, ',') || tokens.is(next, '/');
        int value = mark && tokens.kind(next) == Tokens.PUNCTUATION ? next + 1 : next;
        boolean opened = tokens.is(value, '+') || tokens.is(value, '(');
        value += opened ? 1 : 0;
        boolean slash = tokens.is(next, '/') && !opened && !(tokens.isNumber(value) && goesOn(tokens, value));
        int fewest = mark && !slash && (sure || goesOn(tokens, value)) ? 1 : LONG;
        boolean number = tokens.inside(value) && tokens.digitsOf(value) >= fewest;
        boolean named = mark && isNumberNamed(tokens, value);
        boolean mail = tokens.is(next, '<') && tokens.isWord(value);
        return number || named || mail || tokens.means(value, AddressRun.HEADS);
    }

    /** Whether a dash with blanks or the mark of the next cell sets them apart from the name. */
    static boolean areApart(Tokens tokens, int next) {
        boolean dash = tokens.is(next, '-') && tokens.spaced(next);
        return dash || (tokens.inside(next) && tokens.kind(next) != Tokens.BREAK && tokens.endsCell(next));
    }

    /** Whether a number of a person follows, or its name: {@code … dari Siti Contoh 0812…}. */
    static boolean followAtOnce(Tokens tokens, int next) {
        int value = tokens.is(next, '(') ? next + 1 : next;
        return isNumberNamed(tokens, value) || isLongNumber(tokens, value);
    }

    /** {@code Saya, Siti Contoh, NIK …}: a comma and what else is told of oneself follow. */
    static boolean followComma(Tokens tokens, int next) {
        return tokens.is(next, ',')
                && (tokens.means(next + 1, Meaning.HOME | Meaning.SETTLEMENT)
                        || isNumberNamed(tokens, next + 1)
                        || tokens.cue(next + 1) == Cue.DOB);
    }

    /** Letters with digits glued to them, as in the number of an invoice. */
    static boolean isCode(Tokens tokens, int next) {
        boolean mark = tokens.is(next, '/') || tokens.is(next, '-');
        int number = mark ? next + 1 : next;
        return tokens.isNumber(number) && tokens.glued(next) && tokens.glued(number);
    }

    /** As many digits as a number to call or of an identity has. */
    static boolean isLongNumber(Tokens tokens, int t) {
        return tokens.inside(t) && tokens.digitsOf(t) >= LONG;
    }

    /** Whether more digits follow the group at {@code t}: {@code 0858 7145 205}. */
    private static boolean goesOn(Tokens tokens, int t) {
        int next = tokens.kind(t + 1) == Tokens.PUNCTUATION ? t + 2 : t + 1;
        return tokens.size(t) >= GROUP && tokens.isNumber(next) && tokens.size(next) >= GROUP;
    }

    private static boolean isNumberNamed(Tokens tokens, int t) {
        Cue cue = tokens.cue(t);
        return cue == Cue.NIK || cue == Cue.KK || cue == Cue.PHONE || cue == Cue.NIP || cue == Cue.BPJS;
    }
}
