// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * A name alone in a field: a cell of a table, an item of a list, a line before a mail address or a number to call, the
 * sender of a message in a chat, as in {@code 3. Siti Contoh / 0812…}.
 */
final class FieldNames {
    private static final int LONGEST_ITEM = 2;
    private static final long TO = Words.key("ke");
    private static final long FROM = Words.key("dari");
    private static final WordSet SPEAKING = WordSet.of(
            "menyampaikan mengatakan menjelaskan bertanya menanyakan "
                    + "mengusulkan usul menjawab menanggapi melaporkan menambahkan mengeluhkan meminta minta memohon matur ngendika");
    private static final long PLACES = AddressRun.HEADS
            | Meaning.HOME
            | Meaning.INCIDENT
            | Meaning.REGION
            | Meaning.INSTITUTION
            | Meaning.PLACE
            | Meaning.PREPOSITION;

    private final NameRun run;

    FieldNames(NameRun run) {
        this.run = run;
    }

    /** Returns the token after the name that fills the field beginning at {@code t}; {@code t} if there is none. */
    int scan(Tokens tokens, int t, Spans spans) {
        if ((tokens.isWord(t - 1) && !tokens.has(t, Tokens.TABBED) && !isPartyOfTransfer(tokens, t))
                || !opensField(tokens, t, spans)
                || !NameStart.is(tokens, t)
                || tokens.means(t, Meaning.NAMING)
                || (tokens.size(t) == 1 && tokens.is(t + 1, '.') && tokens.means(t + 2, Meaning.NAMING))
                || !run.read(t, Announcement.NAMED)) {
            return t;
        }
        int next = run.afterDegrees();
        if ((!run.isSure() && Particulars.isCode(tokens, next)) || !fillsField(tokens, t, next, spans)) {
            return t;
        }
        run.report(spans, "field");
        return run.end();
    }

    private static boolean opensField(Tokens tokens, int t, Spans spans) {
        return tokens.opensCell(t)
                || tokens.headings.opening(t) != Headings.NONE
                || tokens.is(t - 1, ':')
                || tokens.is(t - 1, ',')
                || isItem(tokens, t - 1)
                || isInChat(tokens, t)
                || isBehindNumber(tokens, t, spans)
                || isBracketed(tokens, t)
                || isDashed(tokens, t)
                || isPartyOfTransfer(tokens, t);
    }

    private boolean fillsField(Tokens tokens, int t, int next, Spans spans) {
        return (isInChat(tokens, t) && (tokens.is(next, ':') || tokens.is(next, '>')))
                || (run.isListed() && beginsLine(tokens, t) && tokens.is(next, ':'))
                || (beginsLine(tokens, t) && tokens.has(t, Tokens.CAPITAL) && isToBeSigned(tokens, next))
                || isLabelled(tokens, t, next)
                || (run.isSure() && isPartyOfTransfer(tokens, t) && tokens.endsCell(next))
                || isSexAndAge(tokens, next)
                || isAskedFor(tokens, t, next)
                || fillsCell(tokens, t, next)
                || isItemOfList(tokens, t, next)
                || isBesideNumber(tokens, t, next, spans)
                || hasParticulars(tokens, t, next)
                || isDated(tokens, t, next)
                || isOfficeBehind(tokens, next);
    }

    /** Under the heading {@code Nama}, or below a question for it. */
    private boolean isAskedFor(Tokens tokens, int t, int next) {
        int heading = tokens.headings.opening(t);
        return heading != Headings.NONE
                && Headings.isName(tokens, heading)
                && (run.isSure() || endsAnswer(tokens, next));
    }

    /** The end of the cell, or of a sentence that ends with whom it is said to: {@code Kwertu, Mbak.} */
    private static boolean endsAnswer(Tokens tokens, int next) {
        int t = tokens.is(next, ',') ? next + 1 : next;
        t += tokens.means(t, Meaning.HONORIFIC) ? 1 : 0;
        t += tokens.is(t, '.') ? 1 : 0;
        return tokens.endsCell(t);
    }

    /** Alone in a line or in a cell of a row. */
    private boolean fillsCell(Tokens tokens, int t, int next) {
        if (!tokens.endsCell(next)) {
            return false;
        }
        return beginsLine(tokens, t)
                ? run.isListed() || (isAboveParticulars(tokens, next) && tokens.has(t, Tokens.CAPITAL))
                : run.isSure() && tokens.opensCell(t);
    }

    /** {@code 1. Siti Contoh}, {@code (Siti Contoh)} and {@code -- Siti Contoh} by themselves in a line. */
    private boolean isItemOfList(Tokens tokens, int t, int next) {
        boolean ends = tokens.endsCell(next);
        boolean tells = run.isListed()
                && NameStart.isCapitalised(tokens, t)
                && tokens.isWord(next)
                && !tokens.has(next, Tokens.CAPITAL);
        return (run.isSure() && isItem(tokens, t - 1) && (ends || isMark(tokens, next) || tells))
                || (isItem(tokens, t - 1) && tokens.isAmong(next, SPEAKING))
                || (isItem(tokens, t - 1) && tokens.is(next, '=') && tokens.has(t, Tokens.CAPITAL))
                || (isBracketed(tokens, t) && tokens.is(next, ')') && (run.isSure() || run.words() > 1))
                || (run.isSure() && ends && isDashed(tokens, t));
    }

    /** {@code 0812… - Siti Contoh}: the end of the field, where a number was found before it. */
    private static boolean isBesideNumber(Tokens tokens, int t, int next, Spans spans) {
        boolean ends = tokens.endsCell(next) || (tokens.kind(next) == Tokens.PUNCTUATION && !tokens.is(next, '@'));
        return ends && isBehindNumber(tokens, t, spans);
    }

    private boolean hasParticulars(Tokens tokens, int t, int next) {
        if (!Particulars.follow(tokens, next, run.isSure() || run.words() > 1)) {
            return false;
        }
        return tokens.is(t - 1, ',')
                ? tokens.is(next, '<')
                : run.isListed()
                        || !beginsLine(tokens, t)
                        || isItem(tokens, t - 1)
                        || Particulars.areApart(tokens, next);
    }

    /** {@code Siti Contoh, [12/03/2024 …]}: a message passed on. */
    private static boolean isDated(Tokens tokens, int t, int next) {
        return beginsLine(tokens, t) && tokens.is(next, ',') && tokens.is(next + 1, '[');
    }

    /** {@code Siti Contoh (Bendahara)} */
    private static boolean isOfficeBehind(Tokens tokens, int next) {
        return tokens.is(next, '(') && tokens.means(next + 1, Meaning.OFFICE) && tokens.is(next + 2, ')');
    }

    /** {@code Asal: Siti}: words of the list alone behind a colon that does not ask for a place. */
    private boolean isLabelled(Tokens tokens, int t, int next) {
        return run.isListed()
                && tokens.is(t - 1, ':')
                && tokens.isWord(t - 2)
                && tokens.cue(t - 2) == Cue.NONE
                && !tokens.means(t - 2, PLACES)
                && tokens.endsCell(next);
    }

    /** {@code ke Siti Contoh} alone in a line of a receipt. */
    private static boolean isPartyOfTransfer(Tokens tokens, int t) {
        return tokens.isWord(t - 1)
                && (tokens.key[t - 1] == TO || tokens.key[t - 1] == FROM)
                && beginsLine(tokens, t - 1);
    }

    /** {@code Siti Contoh (....)}, {@code Siti Contoh (ttd)}, {@code Siti Contoh ........} */
    private static boolean isToBeSigned(Tokens tokens, int next) {
        int mark = tokens.is(next, '(') ? next + 1 : next;
        boolean dots = tokens.is(mark, '.') && tokens.is(mark + 1, '.') && tokens.is(mark + 2, '.');
        return dots || (mark > next && tokens.means(mark, Meaning.CLOSING));
    }

    /** {@code Siti Contoh (P/34)} */
    private static boolean isSexAndAge(Tokens tokens, int next) {
        return tokens.is(next, '(')
                && tokens.isWord(next + 1)
                && tokens.size(next + 1) == 1
                && (tokens.is(next + 2, '/') || tokens.is(next + 2, ','))
                && tokens.isNumber(next + 3)
                && tokens.is(next + 4, ')');
    }

    /** {@code [12/03/24 08.15] Siti}, {@code ~ Siti}, {@code 08.15 - Siti}: where a chat tells who speaks. */
    private static boolean isInChat(Tokens tokens, int t) {
        return tokens.is(t - 1, ']')
                || tokens.is(t - 1, '~')
                || (tokens.is(t - 1, '-') && tokens.isNumber(t - 2) && tokens.spaced(t - 1));
    }

    private static boolean isBehindNumber(Tokens tokens, int t, Spans spans) {
        return isMark(tokens, t - 1) && tokens.isNumber(t - 2) && spans.lastEnd() == tokens.end[t - 2];
    }

    private static boolean isBracketed(Tokens tokens, int t) {
        return tokens.is(t - 1, '(') && (t == 1 || tokens.kind(t - 2) == Tokens.BREAK);
    }

    private static boolean isDashed(Tokens tokens, int t) {
        return tokens.is(t - 1, '-') && tokens.is(t - 2, '-');
    }

    private static boolean beginsLine(Tokens tokens, int t) {
        return t == 0 || tokens.kind(t - 1) == Tokens.BREAK;
    }

    private static boolean isMark(Tokens tokens, int t) {
        return tokens.is(t, '/') || tokens.is(t, '-') || tokens.is(t, '(') || tokens.is(t, ',') || tokens.is(t, '=');
    }

    /** Whether a long number or the address of a home stands on the line below. */
    private static boolean isAboveParticulars(Tokens tokens, int end) {
        return Particulars.isLongNumber(tokens, end + 1) || tokens.means(end + 1, Meaning.ROAD | Meaning.SETTLEMENT);
    }

    /** {@code 3.} or {@code 3)} at the beginning of a line. */
    private static boolean isItem(Tokens tokens, int t) {
        boolean bullet = tokens.is(t, '-') || tokens.is(t, '*') || tokens.is(t, '.');
        if (bullet && beginsLine(tokens, t)) {
            return true;
        }
        boolean mark = tokens.is(t, '.') || tokens.is(t, ')') || tokens.is(t, '/');
        int number = mark ? t - 1 : t;
        boolean letter = mark && tokens.isWord(number) && tokens.size(number) == 1;
        return (letter || (tokens.isNumber(number) && tokens.size(number) <= LONGEST_ITEM))
                && beginsLine(tokens, number);
    }
}
