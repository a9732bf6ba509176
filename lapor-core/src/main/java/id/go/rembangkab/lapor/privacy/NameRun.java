// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a name word by word and says where it ends. How much is asked of each word depends on how strongly the words
 * before announced a name. Scratch memory, for one thread at a time.
 */
final class NameRun {
    /** Nothing announced it. */
    static final int ALONE = 0;
    /** The writer: {@code saya …}. */
    static final int SELF = 1;
    /** Another name stands before it. */
    static final int ALONE_IN_LIST = 2;
    /** A relation or an office stands before it. */
    static final int HINTED = 3;
    /** A form of address stands before it. */
    static final int ADDRESSED = 4;
    /** A word that names stands before it. */
    static final int NAMED = 5;

    private static final int MOST_WORDS = 6;
    private static final int MOST_TITLES = 8;
    private static final int SPELLED_LETTERS = 3;
    private static final int MOST_DIGITS_IN_A_ROW = 3;
    private static final int SHORTEST = 3;
    private static final int MOST_UNKNOWN = 3;
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

    private static final long ADDRESS = Meaning.ROAD | Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD;

    private Tokens tokens = new Tokens(1);
    private boolean cased;
    private int level;
    private int first;
    private int last;
    private int words;
    private int listed;
    private int shaped;
    private boolean figure;
    private boolean titled;
    private int forced;

    void begin(Tokens paragraph, boolean casedText) {
        tokens = paragraph;
        cased = casedText;
    }

    /** Reads a name that begins with token {@code from}; whether there is one. */
    boolean read(int from, int announced) {
        level = announced;
        first = from;
        last = -1;
        forced = -1;
        words = 0;
        listed = 0;
        shaped = 0;
        figure = tokens.means(from - 1, Meaning.FIGURE);
        int t = titles(from);
        titled = t > from && tokens.is(t - 1, '.') && tokens.size(from) > 1;
        if (level >= HINTED && spelled(t)) {
            return true;
        }
        while ((tokens.isWord(t) || beginsWithDigit(t)) && words < MOST_WORDS) {
            int chunk = mayBeDisguised(t) ? chunk(t) : t;
            boolean disguised =
                    chunk > t && (level >= HINTED || tokens.isWord(chunk)) && (!cased || tokens.has(t, Tokens.CAPITAL));
            if (!disguised && !accepts(t)) {
                break;
            }
            listed += tokens.means(t, Meaning.NAME) ? 1 : 0;
            boolean known = tokens.means(t, Meaning.FIGURE);
            figure = known || (figure && words < 2);
            words += disguised || tokens.size(t) > 1 ? 1 : 0;
            last = disguised ? chunk : t;
            t = joined(last + 1);
        }
        return isName();
    }

    private boolean mayBeDisguised(int t) {
        return level >= SELF && tokens.cue(t) == Cue.NONE && !(tokens.size(t) > 1 && tokens.means(t, ADDRESS));
    }

    /** Letters one by one: {@code S i t i}, {@code S.I.T.I}. */
    private boolean spelled(int from) {
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
        if (letters < SPELLED_LETTERS) {
            return false;
        }
        last = end;
        words = letters;
        shaped = letters;
        return true;
    }

    /** Digits and marks within a word: {@code S1t1}, {@code S*iti}; returns its last token, {@code t} if it is none. */
    private int chunk(int t) {
        int end = t;
        int letters = tokens.isWord(t) ? tokens.size(t) : 0;
        int digits = tokens.isNumber(t) ? tokens.size(t) : 0;
        int marks = 0;
        int shortest = tokens.isWord(t) ? letters : MOST_WORDS;
        int next = t + 1;
        while (tokens.inside(next) && tokens.glued(next) && next < t + Tokens.HORIZON) {
            if (tokens.isWord(next) && tokens.size(next) > 1 && tokens.means(next, ADDRESS)) {
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
            } else if (isLetterLike(next)) {
                marks++;
            } else {
                break;
            }
            next++;
        }
        boolean numbered = digits > 0 && letters >= (level == NAMED ? 1 : 2) && digits <= letters;
        boolean marked = marks > 0 && end > t + 1 && letters >= SPELLED_LETTERS && shortest <= 2;
        shaped += numbered && letters >= SPELLED_LETTERS && digits + letters > SPELLED_LETTERS + 1 ? 1 : 0;
        return numbered || marked ? end : t;
    }

    /** A mark within a word that stands for a letter or for nothing. */
    private boolean isLetterLike(int t) {
        boolean mail = tokens.means(t + 1, Meaning.MAIL_HOST) || tokens.is(t + 2, '.');
        boolean mark = (tokens.isFiller(t) && !tokens.is(t, '|'))
                || (tokens.is(t, '@') && !mail)
                || tokens.is(t, '$')
                || tokens.is(t, '!');
        return mark && tokens.inside(t + 1) && tokens.glued(t + 1);
    }

    /** {@code 4minah}: a digit before the letters it belongs to, and no amount. */
    private boolean beginsWithDigit(int t) {
        return level >= HINTED
                && tokens.isNumber(t)
                && tokens.size(t) == 1
                && tokens.isWord(t + 1)
                && tokens.glued(t + 1)
                && tokens.meaning(t + 1) == 0
                && chunk(t) > t + 1;
    }

    int end() {
        return last + 1;
    }

    /** Titles and initials before the name: {@code H.}, {@code dr.}, {@code R.A.} */
    private int titles(int from) {
        int t = from;
        while (t < from + MOST_TITLES && tokens.means(t, Meaning.TITLE) && tokens.size(t) <= 4) {
            boolean point = tokens.is(t + 1, '.');
            int next = point ? t + 2 : t + 1;
            boolean more = tokens.isWord(next) && (point || !cased || tokens.has(t, Tokens.CAPITAL));
            if (!more || (!tokens.means(next, Meaning.TITLE) && !acceptsAfterTitle(next))) {
                break;
            }
            t = next;
        }
        return t;
    }

    private boolean acceptsAfterTitle(int t) {
        return tokens.means(t, Meaning.NAME)
                || (cased && tokens.has(t, Tokens.CAPITAL) && !tokens.means(t, NEVER))
                || (level >= ADDRESSED && !tokens.means(t, NEVER));
    }

    private boolean accepts(int t) {
        if (t == forced) {
            return !tokens.means(t, NEVER);
        }
        long meaning = tokens.meaning(t);
        int size = tokens.size(t);
        boolean capital = tokens.has(t, Tokens.CAPITAL);
        boolean name = (meaning & Meaning.NAME) != 0;
        if ((meaning & Meaning.PREPOSITION) != 0 && !capital) {
            return false;
        }
        boolean ordinary = (meaning & NEVER) != 0 || (Cue.of(meaning) != Cue.NONE && !name);
        if (size == 1 || (tokens.key[t] == DAENG && tokens.is(t + 1, '.') && last >= 0)) {
            return isInitial(t, meaning) || size > 1;
        } else if (name && !ordinary) {
            return !cased || capital || level >= SELF;
        } else if (name && (meaning & Meaning.RELATIVE) != 0 && tokens.means(t + 1, Meaning.OWN)) {
            return false;
        } else if (name) {
            return (cased && capital)
                    ? last >= 0 || level >= SELF || beginsPair(t)
                    : level >= ADDRESSED || (level >= HINTED && (last >= 0 || !tokens.isWord(t + 1)));
        } else if (ordinary) {
            boolean only = (meaning & NEVER & ~Meaning.COMMON) == 0 && Cue.of(meaning) == Cue.NONE;
            return only && level == NAMED && last < 0 && cased && capital && beginsPair(t);
        }
        return acceptsUnknown(t, size, capital);
    }

    private boolean beginsPair(int t) {
        return tokens.means(t + 1, Meaning.NAME) && tokens.has(t + 1, Tokens.CAPITAL) && !tokens.means(t + 1, NEVER);
    }

    private boolean acceptsUnknown(int t, int size, boolean capital) {
        boolean nameLike = WordShape.isName(tokens.key[t], size) || tokens.has(t, Tokens.SPELLED);
        shaped += nameLike ? 1 : 0;
        if (cased && capital) {
            boolean self = level == SELF && (nameLike || (size >= SHORTEST && !tokens.has(t, Tokens.SHOUTED)));
            boolean inList = level == ALONE_IN_LIST && !WordShape.isOrdinary(tokens.key[t], size);
            boolean ordinaryHere = last < 0
                    && (level == HINTED || level == ADDRESSED)
                    && !nameLike
                    && WordShape.isOrdinary(tokens.key[t], size)
                    && !WordShape.beginsShortly(tokens.key[t], size);
            return (level >= HINTED && !ordinaryHere) || (last >= 0 && (level == SELF || listed > 0)) || self || inList;
        }
        boolean ordinary = WordShape.isOrdinary(tokens.key[t], size);
        if (last < 0) {
            return level >= ADDRESSED
                    ? (!ordinary || level == NAMED || WordShape.beginsShortly(tokens.key[t], size)) && size >= SHORTEST
                    : level >= SELF && (nameLike || (level == HINTED && !ordinary && size > SHORTEST));
        }
        boolean followsCapital = cased && tokens.has(last, Tokens.CAPITAL);
        return !followsCapital
                && (nameLike || (!ordinary && size >= SHORTEST && words < MOST_UNKNOWN && level >= HINTED));
    }

    /** A letter that stands for a name: {@code M. Warsito}, {@code Siti K.} */
    private boolean isInitial(int t, long meaning) {
        boolean point = tokens.is(t + 1, '.') && tokens.glued(t + 1);
        boolean capital = !cased || tokens.has(t, Tokens.CAPITAL) || (level == NAMED && point);
        int next = point ? t + 2 : t + 1;
        boolean before = tokens.means(next, Meaning.NAME)
                || (level >= HINTED && tokens.isWord(next) && tokens.size(next) == 1)
                || (level >= SELF
                        && point
                        && tokens.isWord(next)
                        && tokens.meaning(next) == 0
                        && (level >= ADDRESSED || tokens.has(next, Tokens.CAPITAL)));
        return capital
                && (before
                        || (last >= 0 && (meaning & Meaning.DEGREE) != 0 && !point)
                        || (last >= 0 && point && cased));
    }

    /** The word after a joint: a blank, a hyphen without blanks, a point after an initial. */
    private int joined(int next) {
        boolean shortened = tokens.size(next - 1) <= 2 || tokens.means(next - 1, Meaning.TITLE);
        if (tokens.is(next, '.') && shortened && tokens.isWord(next + 1)) {
            return next + 1;
        } else if (tokens.is(next, '-') && tokens.glued(next) && tokens.isWord(next + 1) && tokens.glued(next + 1)) {
            return next + 1;
        } else if ((tokens.isFiller(next) && !tokens.is(next, '|')) || (tokens.is(next, '.') && tokens.glued(next))) {
            return tokens.isWord(next + 1) && (tokens.glued(next + 1) || tokens.kind(next) == Tokens.SYMBOL)
                    ? next + 1
                    : next;
        } else if (level == NAMED && tokens.kind(next) == Tokens.BREAK && goesOnBelow(next + 1)) {
            return next + 1;
        }
        boolean son = tokens.isWord(next) && (tokens.key[next] == BIN || tokens.key[next] == BINTI);
        boolean shortSon = tokens.isWord(next)
                && (tokens.key[next] == B || tokens.key[next] == BOR)
                && tokens.is(next + 1, '.')
                && tokens.isWord(next + 2)
                && !tokens.means(next + 2, NEVER);
        int joined = son ? next + 1 : shortSon ? next + 2 : next;
        forced = son || shortSon ? joined : forced;
        shaped += son ? 1 : 0;
        return joined;
    }

    /** Whether the next line is the rest of the name alone and no field of a form. */
    private boolean goesOnBelow(int t) {
        boolean ends = !tokens.inside(t + 1) || tokens.kind(t + 1) == Tokens.BREAK;
        return tokens.means(t, Meaning.NAME) && !tokens.means(t, NEVER) && ends;
    }

    private static final long DAENG = Words.key("dg");
    private static final long BIN = Words.key("bin");
    private static final long BINTI = Words.key("binti");
    private static final long B = Words.key("b");
    /** Boru: the clan of a Batak woman. */
    private static final long BOR = Words.key("br");

    private boolean isName() {
        if (last < 0 || (figure && level < ADDRESSED) || (words == 1 && isMailbox())) {
            return false;
        }
        return switch (level) {
            case ALONE -> listed >= 2 || (listed == 1 && (words >= 2 || titled || degrees() > last));
            case SELF, ALONE_IN_LIST ->
                listed + shaped > 0 || (cased && words > 0 && !tokens.is(first - 1, ',')) || (cased && words > 1);
            default -> words > 0;
        };
    }

    /** {@code siti@…}: the name of a mailbox, which is no one's to tell here. */
    private boolean isMailbox() {
        return tokens.is(last + 1, '@') && tokens.glued(last + 1) && tokens.isWord(last + 2) && tokens.glued(last + 2);
    }

    /** Degrees after the name belong to it: {@code S.Pd.}, {@code M.Si.} */
    private int degrees() {
        int lastOfName = last;
        int t = last + 1;
        while (tokens.is(t, ',') || tokens.is(t, '.')) {
            t += tokens.is(t, '.') && tokens.is(t + 1, ',') ? 2 : 1;
            int part = t;
            while (isDegree(part)) {
                lastOfName = part;
                part += tokens.is(part + 1, '.') && tokens.glued(part + 1) ? 2 : 1;
            }
            if (part == t) {
                break;
            }
            t = tokens.is(part - 1, '.') ? part - 1 : part;
        }
        return lastOfName;
    }

    private boolean isDegree(int t) {
        boolean point = tokens.is(t + 1, '.') && tokens.glued(t + 1);
        boolean initial =
                tokens.isWord(t) && tokens.size(t) == 1 && (!point || (tokens.isWord(t + 2) && tokens.spaced(t + 2)));
        return tokens.means(t, Meaning.DEGREE)
                && !initial
                && (!cased || tokens.has(t, Tokens.CAPITAL) || (point && !tokens.has(last, Tokens.CAPITAL)));
    }

    /** The token after the name and its degrees. */
    int afterDegrees() {
        int next = degrees() + 1;
        boolean initial = tokens.isWord(last) && tokens.size(last) == 1;
        return tokens.is(next, '.') && (initial || last + 1 < next) ? next + 1 : next;
    }

    boolean isSurelyListed() {
        return listed > 1;
    }

    boolean isListed() {
        return listed > 0;
    }

    boolean isShaped() {
        return shaped > 0;
    }

    int words() {
        return words;
    }

    void report(Spans spans, String rule) {
        last = degrees();
        List<Evidence> evidence = new ArrayList<>();
        if (level >= SELF) {
            evidence.add(Evidence.of(Evidence.Kind.CUE, rule));
        }
        if (listed > 0) {
            evidence.add(Evidence.of(Evidence.Kind.LIST, "names"));
        } else {
            evidence.add(Evidence.of(Evidence.Kind.SHAPE, "name"));
        }
        Confidence confidence = level >= HINTED && listed > 0
                ? Confidence.CERTAIN
                : level >= SELF ? Confidence.LIKELY : Confidence.POSSIBLE;
        spans.add(tokens.start[first], tokens.end[last], PersonalData.PERSON, rule, confidence, evidence);
    }
}
