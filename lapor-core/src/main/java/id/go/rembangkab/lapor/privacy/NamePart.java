// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Whether a word may be a part of the name that is read: by the list of names, by its shape, by its capital, the less of
 * them the more strongly the name was announced. A known word of another meaning ends the name.
 */
final class NamePart {
    /** What is never a part of a name unless the list says so. */
    private static final long NEVER = Meaning.NUMBER_WORD
            | Meaning.ROAD
            | Meaning.SETTLEMENT
            | Meaning.REGION
            | Meaning.NEIGHBOURHOOD
            | Meaning.HOME
            | Meaning.INSTITUTION
            | Meaning.NAMING
            | Meaning.NUMERAL
            | Meaning.OWN
            | Meaning.PUBLIC_BODY
            | Meaning.COMMON
            | Meaning.OFFICE
            | Meaning.HONORIFIC
            | Meaning.PREPOSITION
            | Meaning.PLACE
            | Meaning.MONTH
            | Meaning.INCIDENT
            | Meaning.RELATIVE
            | Meaning.CLOSING
            | Meaning.SITE
            | Meaning.MAIL_HOST;

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS_BEFORE_UNKNOWN = 2;
    /** Daeng, before a name of Makassar. */
    private static final long DAENG = Words.key("dg");

    /** And, in Javanese, but a part of names from China too. */
    private static final long LAN = Words.key("lan");

    private NamePart() {}

    /** Letters of a number plate, {@code AE - 1234 - XY}, or letters written for digits, {@code OOO1 2345}. */
    private static boolean isPartOfNumber(Tokens tokens, int t) {
        int number = PlateRules.afterSeparator(tokens, t + 1);
        if (!tokens.isNumber(number) || tokens.spaced(number) != tokens.spaced(t + 1)) {
            return false;
        }
        int suffix = PlateRules.afterSeparator(tokens, number + 1);
        boolean plate = tokens.means(t, Meaning.PLATE_AREA)
                && tokens.has(t, Tokens.SHOUTED)
                && tokens.size(number) >= 2
                && tokens.size(number) <= 4
                && tokens.isWord(suffix)
                && tokens.size(suffix) <= 3
                && tokens.has(suffix, Tokens.SHOUTED);
        boolean digits = tokens.size(t) > 1
                && tokens.digitsOf(t) == tokens.size(t)
                && tokens.glued(number)
                && !(tokens.isWord(number + 1) && tokens.glued(number + 1));
        return plate || digits;
    }

    static boolean is(NameRun run, int t) {
        Tokens tokens = run.tokens;
        if (t == run.forced) {
            return !isNever(tokens, t);
        }
        if (isPartOfNumber(tokens, t)) {
            return false;
        }
        long meaning = tokens.meaning(t);
        int size = tokens.size(t);
        boolean capital = tokens.has(t, Tokens.CAPITAL);
        boolean name = (meaning & Meaning.NAME) != 0;
        if ((meaning & Meaning.PREPOSITION) != 0 && !capital) {
            return false;
        }
        boolean ordinary = (meaning & NEVER) != 0 || (Cue.of(meaning) != Cue.NONE && !name);
        if (size == 1 || (tokens.key[t] == DAENG && tokens.is(t + 1, '.') && run.isBegun())) {
            return isInitial(run, t, meaning) || size > 1;
        } else if (name && !ordinary && (meaning & Meaning.ORDINARY) == 0) {
            return !run.cased || capital || run.isAtLeast(Announcement.SELF);
        } else if (name) {
            return isNameHere(run, t, meaning, capital);
        } else if (ordinary) {
            boolean only = (meaning & NEVER & ~Meaning.COMMON) == 0 && Cue.of(meaning) == Cue.NONE;
            return only
                    && run.announcement == Announcement.NAMED
                    && !run.isBegun()
                    && run.cased
                    && capital
                    && beginsPair(tokens, t);
        }
        return isUnknownPart(run, t, size, capital);
    }

    /** Whether the word has a meaning by which it is no part of a name. */
    static boolean isNever(Tokens tokens, int t) {
        return tokens.means(t, NEVER);
    }

    static boolean mayFollowTitle(NameRun run, int t) {
        Tokens tokens = run.tokens;
        return tokens.means(t, Meaning.NAME)
                || (run.cased && tokens.has(t, Tokens.CAPITAL) && !isNever(tokens, t))
                || (run.isAtLeast(Announcement.ADDRESSED) && !isNever(tokens, t));
    }

    /** A name that is an ordinary word too: {@code Putri}, {@code Bunga}. */
    private static boolean isNameHere(NameRun run, int t, long meaning, boolean capital) {
        Tokens tokens = run.tokens;
        boolean dated = (meaning & Meaning.MONTH) != 0 && tokens.isNumber(t + 1);
        boolean conjunction = tokens.key[t] == LAN && tokens.means(t + 1, Meaning.HONORIFIC | Meaning.RELATIVE);
        if (dated || conjunction || ((meaning & Meaning.RELATIVE) != 0 && tokens.means(t + 1, Meaning.OWN))) {
            return false;
        }
        return (run.cased && capital)
                ? run.isBegun() || run.isAtLeast(Announcement.SELF) || beginsPair(tokens, t)
                : run.isAtLeast(Announcement.ADDRESSED)
                        || (run.isAtLeast(Announcement.HINTED) && (run.isBegun() || !tokens.isWord(t + 1)));
    }

    private static boolean beginsPair(Tokens tokens, int t) {
        return tokens.means(t + 1, Meaning.NAME) && tokens.has(t + 1, Tokens.CAPITAL) && !isNever(tokens, t + 1);
    }

    private static boolean isUnknownPart(NameRun run, int t, int size, boolean capital) {
        Tokens tokens = run.tokens;
        if (isDoubled(tokens, t)) {
            return false;
        }
        boolean nameLike = WordShape.isName(tokens.key[t], size) || tokens.has(t, Tokens.SPELLED);
        run.shaped += nameLike ? 1 : 0;
        boolean known = tokens.means(t, Meaning.ORDINARY);
        boolean ordinary = known || WordShape.isOrdinary(tokens.key[t], size);
        boolean shortly = !known && WordShape.beginsShortly(tokens.key[t], size);
        if (run.cased && capital) {
            return isCapitalisedPart(run, t, nameLike, ordinary, shortly);
        }
        if (!run.isBegun()) {
            return run.isAtLeast(Announcement.ADDRESSED)
                    ? size >= SHORTEST
                            && (!ordinary
                                    || shortly
                                    || (run.announcement == Announcement.NAMED && (!known || isWholeField(run, t))))
                    : run.isAtLeast(Announcement.SELF)
                            && (nameLike
                                    || (run.announcement == Announcement.HINTED
                                            && !run.cased
                                            && !ordinary
                                            && size > SHORTEST));
        }
        boolean followsCapital = run.cased && tokens.has(run.last, Tokens.CAPITAL);
        return !followsCapital
                && (nameLike
                        || (!ordinary
                                && size >= SHORTEST
                                && run.words <= MOST_WORDS_BEFORE_UNKNOWN
                                && run.isAtLeast(Announcement.HINTED)));
    }

    /** {@code ugal-ugalan}, {@code marung-marung}: no name is said twice. */
    private static boolean isDoubled(Tokens tokens, int t) {
        int rest = tokens.size(t + 2) - tokens.size(t);
        return tokens.is(t + 1, '-')
                && tokens.isWord(t + 2)
                && rest >= 0
                && tokens.size(t + 2) <= Words.KEPT
                && Words.letters(tokens.key[t + 2]) >>> (Words.BITS * rest) == Words.letters(tokens.key[t]);
    }

    private static boolean isCapitalisedPart(NameRun run, int t, boolean nameLike, boolean ordinary, boolean shortly) {
        Tokens tokens = run.tokens;
        return switch (run.announcement) {
            case NONE -> run.isBegun() && run.isListed();
            case SELF ->
                run.isBegun()
                        || nameLike
                        || (tokens.size(t) >= SHORTEST
                                && !tokens.means(t, Meaning.ORDINARY)
                                && !tokens.has(t, Tokens.SHOUTED));
            case ENUMERATED -> !ordinary || (run.isBegun() && run.isListed());
            case HINTED -> run.isBegun() || nameLike || ((!ordinary || shortly) && !tokens.has(t, Tokens.SHOUTED));
            case ADDRESSED -> run.isBegun() || nameLike || !ordinary || shortly;
            case NAMED -> run.isBegun() || !tokens.means(t, Meaning.ORDINARY) || !tellsOfThing(tokens, t + 1);
        };
    }

    /** {@code nama: menur}, {@code bernama cahaya kwertu}: an ordinary word in a field or before one that is none. */
    private static boolean isWholeField(NameRun run, int t) {
        Tokens tokens = run.tokens;
        boolean another = tokens.isWord(t + 1) && !isNever(tokens, t + 1) && !tokens.means(t + 1, Meaning.ORDINARY);
        return another || (run.fillsField() && !tokens.isWord(t + 1));
    }

    /** {@code Pelapor: Kabel optik …}: what begins with an ordinary word and goes on in small letters, or with an office, is a sentence. */
    private static boolean tellsOfThing(Tokens tokens, int next) {
        int word = tokens.is(next, '.') ? next + 1 : next;
        return tokens.isWord(word) && (!tokens.has(word, Tokens.CAPITAL) || tokens.means(word, Meaning.INSTITUTION));
    }

    /** A letter that stands for a name: {@code M. Warsito}, {@code Siti K.} */
    private static boolean isInitial(NameRun run, int t, long meaning) {
        Tokens tokens = run.tokens;
        boolean point = tokens.is(t + 1, '.') && tokens.glued(t + 1);
        boolean capital =
                !run.cased || tokens.has(t, Tokens.CAPITAL) || (run.announcement == Announcement.NAMED && point);
        int next = point ? t + 2 : t + 1;
        boolean before = tokens.means(next, Meaning.NAME)
                || (run.isAtLeast(Announcement.HINTED) && tokens.isWord(next) && tokens.size(next) == 1)
                || (run.isAtLeast(Announcement.SELF)
                        && point
                        && tokens.isWord(next)
                        && tokens.meaning(next) == 0
                        && (run.isAtLeast(Announcement.ADDRESSED) || tokens.has(next, Tokens.CAPITAL)));
        return capital
                && (before
                        || (run.isBegun() && (meaning & Meaning.DEGREE) != 0 && !point)
                        || (run.isBegun() && point && run.cased));
    }
}
