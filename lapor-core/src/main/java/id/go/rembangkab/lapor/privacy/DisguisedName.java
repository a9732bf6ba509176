// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Names written so that they are not found: {@code S i t i}, {@code S.I.T.I}, {@code S1t1}, {@code S*iti}. */
final class DisguisedName {
    private static final int SPELLED_LETTERS = 3;
    private static final int MOST_DIGITS_IN_A_ROW = 3;
    private static final int LONGEST_SCRAP = 2;
    /** The beginning of SP4N, the state's own way for complaints. */
    private static final long SP = Words.key("sp");

    private DisguisedName() {}

    /** Whether letters one by one begin at {@code from}, {@code S i t i} or {@code S.I.T.I}; they then are the name. */
    static boolean isSpelled(NameRun run, int from) {
        Tokens tokens = run.tokens;
        int t = from;
        int letters = 0;
        int end = -1;
        while (tokens.isWord(t) && tokens.size(t) == 1) {
            letters++;
            end = t;
            boolean mark =
                    (tokens.is(t + 1, '.') || tokens.is(t + 1, '-') || tokens.is(t + 1, '_') || tokens.is(t + 1, '*'))
                            && tokens.isWord(t + 2)
                            && tokens.size(t + 2) == 1;
            t += mark ? 2 : 1;
        }
        if (letters < SPELLED_LETTERS || tokens.cue(end) != Cue.NONE) {
            return false;
        }
        run.last = end;
        run.words = letters;
        run.shaped = letters;
        return true;
    }

    /** The last token of the disguised word that begins at {@code t}; {@code t} if it is none. */
    static int end(NameRun run, int t) {
        Tokens tokens = run.tokens;
        boolean may = run.isAtLeast(Announcement.SELF)
                && tokens.cue(t) == Cue.NONE
                && !(tokens.size(t) > 1 && tokens.means(t, AddressRun.HEADS));
        int end = may && !isAcronym(run, t) && !isPlural(tokens, t) ? chunk(run, t) : t;
        boolean disguised = (run.isAtLeast(Announcement.HINTED) || tokens.isWord(end) || end > t + 2)
                && (!run.cased || tokens.has(t, Tokens.CAPITAL));
        return disguised ? end : t;
    }

    /** {@code anak2nya}, {@code batuk2}: a word said twice, in the spelling of messages. */
    private static boolean isPlural(Tokens tokens, int t) {
        return tokens.means(t, Meaning.COMMON | Meaning.ORDINARY | Meaning.RELATIVE)
                && !tokens.means(t, Meaning.NAME)
                && tokens.isNumber(t + 1)
                && tokens.glued(t + 1)
                && tokens.size(t + 1) == 1
                && tokens.digit(t + 1, 0) == 2;
    }

    /** {@code SP4N} among words that are no capitals. */
    private static boolean isAcronym(NameRun run, int t) {
        Tokens tokens = run.tokens;
        if (tokens.key[t] == SP && tokens.isNumber(t + 1)) {
            return true;
        }
        return run.cased
                && tokens.size(t) > 1
                && tokens.has(t, Tokens.SHOUTED)
                && (!tokens.isWord(t + 2) || tokens.has(t + 2, Tokens.SHOUTED));
    }

    /** Digits and marks within a word: {@code S1t1}, {@code S*iti}; returns its last token, {@code t} if it is none. */
    private static int chunk(NameRun run, int t) {
        Tokens tokens = run.tokens;
        int end = t;
        int letters = tokens.size(t);
        int digits = 0;
        int marks = 0;
        int shortest = letters;
        int next = t + 1;
        while (tokens.inside(next) && tokens.glued(next) && next < t + Tokens.HORIZON) {
            if (tokens.isWord(next)
                    && tokens.size(next) > 1
                    && tokens.means(next, AddressRun.HEADS)
                    && !isWithin(tokens, next)) {
                break;
            } else if (tokens.isWord(next)) {
                letters += tokens.size(next);
                shortest = Math.min(shortest, tokens.size(next));
                end = next;
            } else if (tokens.isNumber(next)) {
                boolean plate = next == t + 1 && letters <= 2 && tokens.size(next) == MOST_DIGITS_IN_A_ROW;
                if (plate || tokens.size(next) > MOST_DIGITS_IN_A_ROW) {
                    return t;
                }
                digits += tokens.size(next);
                end = next;
            } else if (isLetterLike(tokens, next)) {
                marks++;
            } else {
                break;
            }
            next++;
        }
        if (isNumber(tokens, t, end) || (letters == 1 && tokens.isNumber(end + 1))) {
            return t;
        }
        int fewest = run.announcement == Announcement.NAMED ? 1 : 2;
        int most = end > t + LONGEST_SCRAP + 1 && run.isAtLeast(Announcement.HINTED) ? letters + 1 : letters;
        boolean numbered = digits > 0 && letters >= fewest && digits <= most;
        boolean marked = marks > 0 && letters >= SPELLED_LETTERS && shortest <= LONGEST_SCRAP;
        run.shaped += numbered && letters >= SPELLED_LETTERS && digits + letters > SPELLED_LETTERS + 1 ? 1 : 0;
        return numbered || marked ? end : t;
    }

    private static final long O = 'o' - 'a' + 1;

    /** {@code OOO1-2345}, {@code O29S - SS93}: digits and letters written for digits, and more of them after. */
    private static boolean isNumber(Tokens tokens, int t, int end) {
        int size = tokens.size(t);
        if ((tokens.key[t] >>> (Words.BITS * (size - 1)) & Words.LETTER) != O) {
            return false;
        }
        for (int i = t; i <= end; i++) {
            if (tokens.digitsOf(i) < tokens.size(i)) {
                return false;
            }
        }
        int next = tokens.kind(end + 1) == Tokens.PUNCTUATION ? end + 2 : end + 1;
        return tokens.inside(next) && tokens.digitsOf(next) > 0;
    }

    /** {@code anj4rw4t1}: letters with a digit and more letters glued to them are no head of an address. */
    private static boolean isWithin(Tokens tokens, int t) {
        return tokens.isNumber(t + 1) && tokens.glued(t + 1) && tokens.isWord(t + 2) && tokens.glued(t + 2);
    }

    /** A mark within a word that stands for a letter or for nothing. */
    private static boolean isLetterLike(Tokens tokens, int t) {
        boolean mail = tokens.means(t + 1, Meaning.MAIL_HOST) || tokens.is(t + 2, '.');
        boolean mark = (tokens.isFiller(t) && !tokens.is(t, '|'))
                || (tokens.is(t, '@') && !mail)
                || tokens.is(t, '$')
                || tokens.is(t, '!');
        return mark && tokens.inside(t + 1) && tokens.glued(t + 1);
    }
}
