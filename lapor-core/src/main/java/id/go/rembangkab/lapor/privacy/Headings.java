// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Arrays;

/**
 * What stands above a value and says what it is: the heading of its column in a table, or the question or label that
 * fills the line before. Scratch memory, for one thread at a time.
 */
final class Headings {
    static final int NONE = -1;

    private static final int MOST_COLUMNS = 16;
    private static final int MOST_WORDS = 5;
    /** In a table that is parted by commas, which may well be a sentence. */
    private static final int MOST_LISTED_WORDS = 2;

    private static final int FEWEST_COMMAS = 2;
    private static final int MOST_QUESTION_WORDS = 8;
    private static final int MOST_LABEL_WORDS = 3;
    private static final int USUAL_CELLS = 64;
    private static final int MOST_HEADING_WORDS = 6;
    private static final WordSet WHO = WordSet.of("siapa sinten sapa sopo");
    /** Who a list below is of: {@code Hadir:}, {@code Kami yang bertanda tangan:}. */
    private static final WordSet PRESENT =
            WordSet.of("hadir peserta tangan saksi penandatangan pelapor pengadu pengusul undangan rawuh");

    private final int[] columns = new int[MOST_COLUMNS];
    private int[] first = new int[USUAL_CELLS];
    private int[] end = new int[USUAL_CELLS];
    private int[] label = new int[USUAL_CELLS];
    private int count;
    private int width;
    private char mark;
    /** What stands above the items of a list; {@link #NONE} where there is no list. */
    private int list;

    /** Finds the headed cells of a paragraph. */
    void read(Tokens tokens) {
        count = 0;
        width = 0;
        list = NONE;
        int line = 0;
        while (tokens.breaks > 0 && line < tokens.count) {
            int next = lineEnd(tokens, line);
            line(tokens, line, next);
            line = next + 1;
        }
    }

    private void line(Tokens tokens, int from, int to) {
        int item = list == NONE ? from : afterItem(tokens, from);
        if (item > from) {
            add(item, to, list);
            return;
        }
        list = ofList(tokens, from, to);
        char separator = separator(tokens, from, to);
        if (width > 0 && separator != 0 && separator == mark) {
            row(tokens, from, to);
            return;
        }
        width = 0;
        if (separator != 0) {
            heading(tokens, from, to, separator);
        }
        if (separator == 0 || separator == ',') {
            int asked = question(tokens, from, to);
            int answer = afterSpeaker(tokens, to + 1);
            if (asked != NONE && tokens.inside(answer) && tokens.size(to) == 1) {
                add(answer, lineEnd(tokens, answer), asked);
            }
        }
    }

    /** The heading token whose cell {@code t} lies in; {@link #NONE} if it has none. */
    int of(int t) {
        int at = count == 0 ? -1 : Arrays.binarySearch(first, 0, count, t);
        int cell = at >= 0 ? at : -at - 2;
        return count > 0 && cell >= 0 && t < end[cell] ? label[cell] : NONE;
    }

    /** Where the headed cell that {@code t} lies in begins. */
    int beginningOf(int t) {
        int at = Arrays.binarySearch(first, 0, count, t);
        return first[at >= 0 ? at : -at - 2];
    }

    /** The heading token of the cell that begins with {@code t}; {@link #NONE} if it has none. */
    int opening(int t) {
        int at = count == 0 ? -1 : Arrays.binarySearch(first, 0, count, t);
        return at >= 0 ? label[at] : NONE;
    }

    /** The word by which the items of a list below are persons; {@link #NONE} if there is none. */
    private static int ofList(Tokens tokens, int from, int to) {
        boolean heads = tokens.is(to - 1, ':') && to - from <= MOST_HEADING_WORDS;
        for (int t = from; t < to && heads; t++) {
            if (isName(tokens, t)) {
                return t;
            }
        }
        return NONE;
    }

    /** The token after {@code 3.}, {@code 3)} or {@code -} at the beginning of a line; {@code from} if it is no item. */
    private static int afterItem(Tokens tokens, int from) {
        boolean numbered = tokens.isNumber(from) && (tokens.is(from + 1, '.') || tokens.is(from + 1, ')'));
        boolean bullet = tokens.is(from, '-') || tokens.is(from, '*') || tokens.is(from, '.');
        return numbered ? from + 2 : bullet ? from + 1 : from;
    }

    /** Whether the heading asks for a name. */
    static boolean isName(Tokens tokens, int heading) {
        return tokens.means(heading, Meaning.NAMING)
                || tokens.isAmong(heading, PRESENT)
                || tokens.isAmong(heading, WHO);
    }

    /** Whether the line of the heading asks where a home is. */
    static boolean asksForHome(Tokens tokens, int heading) {
        int t = heading;
        while (tokens.isWord(t) && !isHome(tokens, t)) {
            t++;
        }
        return isHome(tokens, t);
    }

    /** Whether the heading asks for the address of a home. */
    static boolean isHome(Tokens tokens, int heading) {
        return tokens.means(heading, Meaning.HOME);
    }

    private static int lineEnd(Tokens tokens, int from) {
        int t = from;
        while (t < tokens.count && tokens.kind(t) != Tokens.BREAK) {
            t++;
        }
        return t;
    }

    /** What parts the cells of a line: a tab, {@code |}, {@code ;}, or else commas; 0 if nothing does. */
    private static char separator(Tokens tokens, int from, int to) {
        int commas = 0;
        for (int t = from; t < to; t++) {
            if (t > from && tokens.has(t, Tokens.TABBED)) {
                return '\t';
            } else if (tokens.is(t, '|') || tokens.is(t, ';')) {
                return tokens.punctuation(t);
            }
            commas += tokens.is(t, ',') ? 1 : 0;
        }
        return commas >= FEWEST_COMMAS ? ',' : 0;
    }

    private static boolean parts(Tokens tokens, int t, char separator) {
        return separator == '\t' ? tokens.has(t, Tokens.TABBED) : tokens.is(t, separator);
    }

    private void heading(Tokens tokens, int from, int to, char separator) {
        int cells = 0;
        int words = 0;
        int labelled = 0;
        boolean known = true;
        Arrays.fill(columns, NONE);
        for (int t = begin(tokens, from, separator); t < to; t++) {
            if (t > from && parts(tokens, t, separator)) {
                cells++;
                words = 0;
            }
            if (cells == MOST_COLUMNS
                    || tokens.kind(t) == Tokens.NUMBER
                    || Labels.pass(tokens, t) > t
                    || isFilled(tokens, t, to, separator)
                    || words > (separator == ',' ? MOST_LISTED_WORDS : MOST_WORDS)) {
                return;
            } else if (tokens.kind(t) == Tokens.WORD) {
                words++;
                known &= tokens.meaning(t) != 0;
                if (columns[cells] == NONE && isLabel(tokens, t)) {
                    columns[cells] = t;
                    labelled++;
                }
            }
        }
        boolean table = separator == ',' ? known && 2 * labelled > cells : labelled > 1 || (labelled == 1 && known);
        if (cells > 0 && table) {
            width = cells + 1;
            mark = separator;
        }
    }

    /** {@code alamat: …;}: a cell with its own label and what that asks for. */
    private static boolean isFilled(Tokens tokens, int t, int to, char separator) {
        boolean form = separator == '\t' && !tokens.is(to - 1, ':');
        return tokens.is(t, ':') && t + 1 < to && (form || !parts(tokens, t + 1, separator));
    }

    private void row(Tokens tokens, int from, int to) {
        int cell = 0;
        int begin = begin(tokens, from, mark);
        for (int t = begin; t <= to && cell < width; t++) {
            boolean parted = t < to && t > from && parts(tokens, t, mark);
            if (parted || t == to) {
                if (columns[cell] != NONE && begin < t) {
                    add(begin, t, columns[cell]);
                }
                cell++;
                begin = mark == '\t' ? t : t + 1;
            }
        }
    }

    private static int begin(Tokens tokens, int from, char separator) {
        return tokens.is(from, separator) ? from + 1 : from;
    }

    /** The label in a line that holds nothing but a question or a label; {@link #NONE} for any other line. */
    private static int question(Tokens tokens, int from, int to) {
        boolean asks = tokens.is(to - 1, '?');
        int most = asks ? MOST_QUESTION_WORDS : MOST_LABEL_WORDS;
        int words = 0;
        int found = NONE;
        for (int t = asks ? afterSpeaker(tokens, from) : from; t < to; t++) {
            boolean word = tokens.kind(t) == Tokens.WORD;
            boolean filled = !asks && tokens.is(t - 1, ':') && tokens.means(t, Meaning.NAME);
            boolean other = word ? filled || (tokens.isUnknown(t) && !isName(tokens, t)) : !isMark(tokens, t);
            words += word ? 1 : 0;
            boolean incident = tokens.means(t, Meaning.INCIDENT) && tokens.cue(t) != Cue.COORDINATE;
            if (other || words > most || incident) {
                return NONE;
            }
            boolean here = asks || words <= 2;
            found = here && found == NONE && (isLabel(tokens, t) || (asks && isName(tokens, t))) ? t : found;
        }
        return found;
    }

    private static boolean isMark(Tokens tokens, int t) {
        return tokens.is(t, '?')
                || tokens.is(t, ':')
                || tokens.is(t, '.')
                || tokens.is(t, '/')
                || tokens.is(t, ',')
                || tokens.is(t, '(')
                || tokens.is(t, ')');
    }

    private static boolean isLabel(Tokens tokens, int t) {
        Cue cue = tokens.cue(t);
        return tokens.means(t, Meaning.NAMING | Meaning.HOME) || (cue != Cue.NONE && !cue.isAgainst());
    }

    /** {@code Warga: …}, {@code Warga: oh nggih, …}: the token after the one who speaks, and what is said to no end. */
    private static int afterSpeaker(Tokens tokens, int from) {
        boolean speaker = tokens.isWord(from) && tokens.is(from + 1, ':') && tokens.isWord(from + 2);
        return Interjections.pass(tokens, speaker ? from + 2 : from);
    }

    private void add(int from, int to, int heading) {
        if (count == first.length) {
            first = Arrays.copyOf(first, 2 * count);
            end = Arrays.copyOf(end, 2 * count);
            label = Arrays.copyOf(label, 2 * count);
        }
        first[count] = from;
        end[count] = to;
        label[count] = heading;
        count++;
    }
}
