// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Looks for the nearest words that say what a value is. Scratch memory, for one thread at a time. */
final class CueSearch {
    private static final int REACH = 8;
    private static final int REACH_AFTER = 3;
    private static final int SENTENCE_END = 2;
    private static final int LONG_NUMBER = 3;
    private static final int SHORTENED = 5;
    private static final int ANOTHER_NUMBER = 6;
    static final int FAR = 99;

    /** The nearest cue before the value, and how many words lie between; 0 if there is none. */
    Cue nearest = Cue.NONE;

    int distance;
    /** The next nearest one of another kind. */
    Cue second = Cue.NONE;

    int secondDistance;
    /** How many words before the value a public body is named, with nobody's own between; {@link #FAR} if none. */
    int publicBody = FAR;

    /** Whether a home is spoken of before the value. */
    boolean home;

    /** Whether letters that say nothing are glued to its beginning, as in the number of a receipt: {@code TF-0812…}. */
    boolean coded;

    /** The nearest cue after the value. */
    Cue after = Cue.NONE;

    int afterDistance;
    /** Whether a word soon after the value says that it is a public body's: {@code bila darurat}. */
    boolean publicAfter;

    private Tokens tokens = new Tokens(1);
    private int first;
    private int next;

    /** Looks around the value from token {@code value} to before token {@code behind}. */
    void around(Tokens paragraph, int value, int behind) {
        before(paragraph, value);
        after(paragraph, behind);
    }

    /** Whether the words before the value tell that the writer called it. */
    boolean isCalled() {
        return PublicLines.isCalled(tokens, first);
    }

    /** Whether the words behind the value tell of an office, as of one that did not answer. */
    boolean isAnswered() {
        return PublicLines.isAnswered(tokens, next);
    }

    void before(Tokens paragraph, int value) {
        tokens = paragraph;
        first = value;
        nearest = Cue.NONE;
        distance = 0;
        second = Cue.NONE;
        publicBody = FAR;
        home = false;
        coded = isCoded(tokens, first);
        int heading = tokens.headings.of(first);
        if (heading != Headings.NONE && !saysMore(tokens, tokens.headings.beginningOf(first), first)) {
            nearest = tokens.cue(heading);
            distance = 0;
            home = Headings.isHome(tokens, heading);
            return;
        } else if (Receipts.isPaidTo(tokens, first)) {
            nearest = Cue.TRANSFER;
            return;
        }
        int words = 0;
        boolean listed = true;
        boolean own = false;
        boolean ended = false;
        for (int t = first - 1; t >= tokens.horizon(first) && words <= REACH; t--) {
            int kind = tokens.kind(t);
            if (tokens.is(t, Labels.CLOSE) && Labels.begin(tokens, t) < t) {
                t = Labels.begin(tokens, t);
                words += ANOTHER_NUMBER;
            } else if (kind == Tokens.NUMBER && tokens.size(t) >= LONG_NUMBER && !listed) {
                words += ANOTHER_NUMBER;
            } else if (kind == Tokens.WORD) {
                listed &= isConjunction(tokens, t);
                own |= tokens.means(t, Meaning.OWN | Meaning.RELATIVE);
                home |= tokens.means(t, Meaning.HOME);
                if (tokens.means(t, Meaning.PUBLIC_BODY) && !own && publicBody == FAR) {
                    publicBody = words;
                }
                Cue cue = isKeyword(tokens, t) ? Cue.NONE : Cue.of(tokens.meaning(t));
                if (ended && cue.isAgainst()) {
                    cue = Cue.NONE;
                }
                if (cue != Cue.NONE && nearest == Cue.NONE) {
                    nearest = cue;
                    distance = words;
                } else if (cue != Cue.NONE && cue != nearest) {
                    second = cue;
                    secondDistance = words;
                    return;
                }
                words += cue == Cue.NONE && !isNumberWord(tokens, t) ? 1 : 0;
            } else if (kind == Tokens.BREAK || endsSentence(tokens, t)) {
                words += SENTENCE_END;
                ended |= kind != Tokens.BREAK;
                own |= ended;
            }
        }
    }

    private static boolean isCoded(Tokens tokens, int first) {
        boolean mark = tokens.is(first - 1, '-') || tokens.is(first - 1, '/');
        int word = mark ? first - 2 : first - 1;
        return tokens.isNumber(first)
                && tokens.isWord(word)
                && tokens.glued(first)
                && (!mark || tokens.glued(first - 1))
                && tokens.size(word) <= LONG_NUMBER
                && tokens.spaced(word)
                && (tokens.cue(word) == Cue.NONE || tokens.cue(word) == Cue.TRANSFER)
                && !tokens.means(word, Meaning.NUMBER_WORD | Meaning.NAME | Meaning.PREPOSITION | Meaning.HONORIFIC);
    }

    /** Whether a cue stands in the cell itself. */
    private static boolean saysMore(Tokens tokens, int from, int to) {
        for (int t = Math.max(from, tokens.horizon(to)); t < to; t++) {
            if (tokens.cue(t) != Cue.NONE) {
                return true;
            }
        }
        return false;
    }

    /** {@code ADUAN#…}, {@code LAPOR*…}: what a message to a short number begins with. */
    private static boolean isKeyword(Tokens tokens, int t) {
        return t == 0 && tokens.inside(1) && tokens.glued(1) && (tokens.is(1, '#') || tokens.is(1, '*'));
    }

    private static boolean isConjunction(Tokens tokens, int token) {
        return tokens.means(token, Meaning.COMMON) && tokens.size(token) <= 4 && tokens.cue(token) == Cue.NONE;
    }

    private static boolean isNumberWord(Tokens tokens, int token) {
        return (tokens.meaning(token) & Meaning.NUMBER_WORD) != 0;
    }

    /** A full stop ends a sentence unless it shortens a word: {@code No.}, {@code a.n.}, {@code HP.} */
    static boolean endsSentence(Tokens tokens, int token) {
        char mark = tokens.punctuation(token);
        if (mark == '!' || mark == '?') {
            return !(tokens.isWord(token + 1) && tokens.glued(token + 1) && tokens.is(token + 2, '='));
        }
        boolean blankAfter = !tokens.inside(token + 1) || tokens.spaced(token + 1);
        boolean shortens = (tokens.isWord(token - 1)
                        && (tokens.size(token - 1) <= 2
                                || tokens.means(token - 1, Meaning.NUMBER_WORD)
                                || (tokens.size(token - 1) <= SHORTENED && tokens.cue(token - 1) != Cue.NONE)))
                || tokens.is(token - 1, '.');
        return mark == '.' && blankAfter && !shortens;
    }

    void after(Tokens paragraph, int behind) {
        tokens = paragraph;
        next = behind;
        after = Cue.NONE;
        publicAfter = false;
        int words = 0;
        for (int t = next; t < Math.min(tokens.count, next + Tokens.HORIZON) && words <= REACH_AFTER; t++) {
            int kind = tokens.kind(t);
            if (kind == Tokens.WORD) {
                Cue cue = Cue.of(tokens.meaning(t));
                publicAfter |= tokens.key[t] == EMERGENCY
                        || (tokens.key[t] == OWNED && tokens.means(t + 1, Meaning.PUBLIC_BODY));
                if (cue != Cue.NONE) {
                    after = isClaimed(tokens, t) ? Cue.NONE : cue;
                    afterDistance = words;
                    return;
                }
                words++;
            } else if (kind == Tokens.BREAK || kind == Tokens.NUMBER || endsSentence(tokens, t)) {
                return;
            }
        }
    }

    private static final long OWNED = Words.key("milik");
    private static final long EMERGENCY = Words.key("darurat");

    /** Whether a cue belongs to the number that follows it rather than to the one before. */
    private static boolean isClaimed(Tokens tokens, int cue) {
        int t = cue + 1;
        int last = cue + 5;
        while (tokens.inside(t) && t < last && tokens.kind(t) != Tokens.NUMBER) {
            if (tokens.is(t, ')') || tokens.is(t, ',') || tokens.kind(t) == Tokens.BREAK || endsSentence(tokens, t)) {
                return false;
            }
            t++;
        }
        return tokens.isNumber(t);
    }
}
