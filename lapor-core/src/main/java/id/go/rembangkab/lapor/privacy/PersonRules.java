// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.stream.Stream;

/** Where a name may begin: after a word that names, a form of address, a relation, an office, a closing; or by itself. */
final class PersonRules {
    private static final int MOST_FILLERS = 4;
    private static final int FEW = 12;
    private static final int LONG = 8;
    private static final int MOST_OFFICES = 3;
    private static final long[] WHOLE_WORDS = Stream.of(
                    "pak", "bapak", "bu", "ibu", "mas", "mbak", "mbah", "om", "kak", "bang", "kang", "bos")
            .mapToLong(Words::key)
            .toArray();

    private static final long BUNG = Words.key("bung");
    private static final long GUS = Words.key("gus");
    private static final long PROPER = Meaning.INSTITUTION | Meaning.ROAD;

    private final NameRun run = new NameRun();

    /** Looks for a name from token {@code t} on; returns the token to go on from, {@code t} if nothing was there. */
    int scan(Tokens tokens, int t, boolean cased, Spans spans) {
        long meaning = tokens.meaning(t);
        run.begin(tokens, cased);
        int field = inField(tokens, t, spans);
        if (field > t) {
            return field;
        }
        if (cased && beginsName(tokens, t)) {
            int next = report(tokens, t, t, NameRun.ALONE, "list", spans);
            if (next > t) {
                return next;
            }
        }
        if ((meaning & Meaning.NAMING) != 0 && !isShortenedOtherwise(tokens, t)) {
            return named(tokens, t, spans);
        } else if ((meaning & Meaning.HONORIFIC) != 0) {
            return addressed(tokens, t, spans);
        } else if ((meaning & PROPER) != 0) {
            return passOver(tokens, t + 1, cased);
        } else if ((meaning & Meaning.CLOSING) != 0) {
            int next = isFrom(tokens, t) ? sender(tokens, t + 1, spans) : signed(tokens, t, spans);
            if (next > t) {
                return next;
            }
        }
        if ((meaning & (Meaning.RELATIVE | Meaning.OWN)) != 0) {
            return related(tokens, t, cased, spans);
        } else if ((meaning & Meaning.OFFICE) != 0
                && (meaning & Meaning.SETTLEMENT) == 0
                && tokens.cue(t) == Cue.NONE) {
            int value = afterColon(tokens, t + 1);
            if (value > t + 1 && run.read(value, NameRun.NAMED) && isSureField(tokens)) {
                run.report(spans, "field");
                return run.end();
            }
            int level = tokens.means(t, Meaning.HOLDER) ? NameRun.HINTED : NameRun.SELF;
            int next = report(tokens, t, t + 1, level, "office", spans);
            return next > t ? next : apposition(tokens, t, cased, spans);
        } else if ((meaning & Meaning.TITLE) != 0
                && tokens.size(t) > 1
                && tokens.is(t + 1, '.')
                && tokens.glued(t + 1)) {
            return report(tokens, t, t, NameRun.HINTED, "title", spans);
        } else if ((meaning & (Meaning.NAME | Meaning.TITLE)) != 0) {
            int next = report(tokens, t, t, NameRun.ALONE, "list", spans);
            return next > t ? next : lone(tokens, t, cased, spans);
        }
        return unknown(tokens, t, cased, spans);
    }

    /** An unknown capitalised word within a sentence before one of the list: {@code Akhirnya Qonita Lestari mengalah}. */
    private int unknown(Tokens tokens, int t, boolean cased, Spans spans) {
        boolean begins = cased
                && tokens.meaning(t) == 0
                && tokens.size(t) > 2
                && cased(tokens, t)
                && isTelling(tokens, t - 1)
                && tokens.isWord(t + 1)
                && cased(tokens, t + 1)
                && (tokens.meaning(t + 1) == 0 || (tokens.meaning(t + 1) & ~LEXICAL_NAME) == 0);
        if (!begins || !run.read(t, NameRun.SELF) || run.words() < 2 || !(run.isListed() || run.isShaped())) {
            return t;
        }
        run.report(spans, "pair");
        return run.end();
    }

    /** One word of the list by itself, where a sentence tells of somebody: {@code Katanya Sutris yang pegang}. */
    private int lone(Tokens tokens, int t, boolean cased, Spans spans) {
        boolean only = (tokens.meaning(t) & ~LEXICAL_NAME) == 0 && tokens.size(t) > MOST_FILLERS;
        boolean told = tokens.isWord(t - 1)
                && (tokens.means(t - 1, Meaning.BEFORE_NAME) || (cased && isTelling(tokens, t - 1)));
        boolean written = !cased || (tokens.has(t, Tokens.CAPITAL) && !tokens.has(t, Tokens.SHOUTED));
        boolean goesOn = tokens.isWord(t + 1) && tokens.has(t + 1, Tokens.CAPITAL) && cased;
        if (!only || !told || !written || goesOn || !run.read(t, NameRun.SELF)) {
            return t;
        }
        run.report(spans, "lone");
        return run.end();
    }

    /** An ordinary word behind which a sentence may name somebody. */
    private static boolean isTelling(Tokens tokens, int t) {
        return tokens.isWord(t)
                && !tokens.means(t, NO_PERSON)
                && (!tokens.has(t, Tokens.CAPITAL) || tokens.means(t, Meaning.COMMON | Meaning.BEFORE_NAME));
    }

    private static final long LEXICAL_NAME = Meaning.NAME | Meaning.PHRASE;
    private static final long NO_PERSON = PROPER
            | Meaning.SETTLEMENT
            | Meaning.REGION
            | Meaning.PREPOSITION
            | Meaning.NEIGHBOURHOOD
            | Meaning.FIGURE
            | Meaning.OFFICE
            | Meaning.PUBLIC_BODY;

    /**
     * A name alone in a cell, an item of a list, before a mail address or a message in a chat; {@code t} if there is none.
     */
    private int inField(Tokens tokens, int t, Spans spans) {
        if (tokens.isWord(t - 1) && !tokens.has(t, Tokens.TABBED)) {
            return t;
        }
        boolean chat = tokens.is(t - 1, ']')
                || tokens.is(t - 1, '~')
                || (tokens.is(t - 1, '-') && tokens.isNumber(t - 2) && tokens.spaced(t - 1));
        boolean line = t == 0 || tokens.kind(t - 1) == Tokens.BREAK;
        boolean item = isItem(tokens, t - 1);
        boolean bracket = tokens.is(t - 1, '(') && (t == 1 || tokens.kind(t - 2) == Tokens.BREAK);
        boolean dashes = tokens.is(t - 1, '-') && tokens.is(t - 2, '-');
        boolean cell = tokens.opensCell(t) || tokens.is(t - 1, ':') || tokens.is(t - 1, ',') || item;
        boolean after = isMark(tokens, t - 1) && tokens.isNumber(t - 2) && spans.lastEnd() == tokens.end[t - 2];
        if (!(chat || cell || after || bracket || dashes) || !mayBegin(tokens, t) || !run.read(t, NameRun.NAMED)) {
            return t;
        }
        int next = run.afterDegrees();
        boolean ends = tokens.endsCell(next);
        boolean sure = run.isListed() || run.isShaped();
        if (!sure && isCode(tokens, next)) {
            return t;
        }
        int heading = tokens.headings.opening(t);
        boolean asked = heading != Headings.NONE && Headings.isName(tokens, heading) && (ends || sure);
        boolean alone = line && ends && (run.isListed() || (isBelow(tokens, next) && tokens.has(t, Tokens.CAPITAL)));
        boolean inRow = !line && ends && sure && tokens.opensCell(t);
        boolean tells = run.isListed() && cased(tokens, t) && tokens.isWord(next) && !tokens.has(next, Tokens.CAPITAL);
        boolean listed = (item && sure && (ends || isMark(tokens, next) || tells))
                || (bracket && tokens.is(next, ')') && (sure || run.words() > 1))
                || (dashes && ends && sure);
        boolean beside = after && (ends || (tokens.kind(next) == Tokens.PUNCTUATION && !tokens.is(next, '@')));
        boolean dated = line && tokens.is(next, ',') && tokens.is(next + 1, '[');
        boolean office = tokens.is(next, '(') && tokens.means(next + 1, Meaning.OFFICE) && tokens.is(next + 2, ')');
        boolean field = isValue(tokens, next, sure || run.words() > 1)
                && (tokens.is(t - 1, ',')
                        ? tokens.is(next, '<')
                        : !line || item || run.isListed() || isCell(tokens, next));
        if (!(chat && tokens.is(next, ':'))
                && !asked
                && !alone
                && !inRow
                && !listed
                && !beside
                && !field
                && !dated
                && !office) {
            return t;
        }
        run.report(spans, "field");
        return run.end();
    }

    /** Whether what was read after the label of a field is a name and nothing else. */
    private boolean isSureField(Tokens tokens) {
        return run.isListed() || run.isShaped() || (run.words() > 1 && tokens.endsCell(run.afterDegrees()));
    }

    private static boolean isMark(Tokens tokens, int t) {
        return tokens.is(t, '/') || tokens.is(t, '-') || tokens.is(t, '(') || tokens.is(t, ',') || tokens.is(t, '=');
    }

    /** Whether a long number or the address of a home stands on the line below. */
    private static boolean isBelow(Tokens tokens, int end) {
        return tokens.inside(end + 1)
                && (tokens.digitsOf(end + 1) >= LONG || tokens.means(end + 1, Meaning.ROAD | Meaning.SETTLEMENT));
    }

    /** {@code 3.} or {@code 3)} at the beginning of a line. */
    private static boolean isItem(Tokens tokens, int t) {
        boolean bullet = tokens.is(t, '-') || tokens.is(t, '*') || tokens.is(t, '.');
        if (bullet && (t == 0 || tokens.kind(t - 1) == Tokens.BREAK)) {
            return true;
        }
        int number = tokens.is(t, '.') || tokens.is(t, ')') ? t - 1 : t;
        return tokens.isNumber(number)
                && tokens.size(number) <= 2
                && (number == 0 || tokens.kind(number - 1) == Tokens.BREAK);
    }

    private static boolean cased(Tokens tokens, int t) {
        return tokens.has(t, Tokens.CAPITAL) && !tokens.has(t, Tokens.SHOUTED);
    }

    private static boolean mayBegin(Tokens tokens, int t) {
        if (tokens.cue(t) != Cue.NONE) {
            return false;
        }
        boolean mixed = tokens.isNumber(t + 1)
                && tokens.glued(t + 1)
                && tokens.size(t + 1) <= 2
                && tokens.isWord(t + 2)
                && tokens.glued(t + 2);

        boolean initial = tokens.size(t) == 1 && tokens.is(t + 1, '.') && tokens.glued(t + 1) && tokens.isWord(t + 2);
        return initial || mixed || tokens.means(t, Meaning.NAME | Meaning.TITLE) || tokens.meaning(t) == 0;
    }

    private static boolean isCell(Tokens tokens, int next) {
        boolean dash = tokens.is(next, '-') && tokens.spaced(next);
        return dash || (tokens.inside(next) && tokens.kind(next) != Tokens.BREAK && tokens.endsCell(next));
    }

    /** Whether a number of somebody, a mail address or the address of a home follows; beside a sure name any number. */
    private static boolean isValue(Tokens tokens, int next, boolean sure) {
        boolean mark = isCell(tokens, next) || tokens.is(next, '(') || tokens.is(next, ',') || tokens.is(next, '/');
        int value = mark && tokens.kind(next) == Tokens.PUNCTUATION ? next + 1 : next;
        boolean opened = tokens.is(value, '+') || tokens.is(value, '(');
        value += opened ? 1 : 0;
        boolean slash = tokens.is(next, '/') && !opened && !(tokens.isNumber(value) && goesOn(tokens, value));
        int fewest = mark && !slash && (sure || goesOn(tokens, value)) ? 1 : LONG;
        boolean number = tokens.inside(value) && tokens.digitsOf(value) >= fewest;
        boolean named = mark && tokens.isWord(value) && isNumberCue(tokens.cue(value));
        boolean mail = tokens.is(next, '<') && tokens.isWord(value);
        boolean home = tokens.means(value, Meaning.ROAD | Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD);
        return number || named || mail || home;
    }

    /** Whether more digits follow the group at {@code t}: {@code 0858 7145 205}. */
    private static boolean goesOn(Tokens tokens, int t) {
        int next = tokens.kind(t + 1) == Tokens.PUNCTUATION ? t + 2 : t + 1;
        return tokens.size(t) >= 3 && tokens.isNumber(next) && tokens.size(next) >= 3;
    }

    /** Letters with digits glued to them, as in the number of an invoice. */
    private static boolean isCode(Tokens tokens, int next) {
        boolean mark = tokens.is(next, '/') || tokens.is(next, '-');
        int number = mark ? next + 1 : next;
        return tokens.isNumber(number) && tokens.glued(next) && tokens.glued(number);
    }

    private static boolean isNumberCue(Cue cue) {
        return cue == Cue.NIK || cue == Cue.KK || cue == Cue.PHONE || cue == Cue.NIP || cue == Cue.BPJS;
    }

    /** A word that is also a relation or an office, capitalised before another name: {@code Putri Lestari}. */
    private static boolean beginsName(Tokens tokens, int t) {
        return tokens.means(t, Meaning.NAME)
                && tokens.means(t, Meaning.RELATIVE | Meaning.OFFICE)
                && tokens.has(t, Tokens.CAPITAL)
                && tokens.means(t + 1, Meaning.NAME)
                && tokens.has(t + 1, Tokens.CAPITAL);
    }

    /** {@code an} and {@code a.n.} name somebody only where a point or a word of the list stands by. */
    private static boolean isShortenedOtherwise(Tokens tokens, int t) {
        boolean shortened = tokens.size(t) == 2 && tokens.key[t] == AN;
        return shortened
                && !tokens.is(t + 1, '.')
                && !tokens.is(t + 1, ':')
                && !tokens.means(t + 1, Meaning.NAME | Meaning.HONORIFIC)
                && !(tokens.isWord(t + 1) && tokens.meaning(t + 1) == 0 && tokens.has(t + 1, Tokens.CAPITAL));
    }

    private static final long AN = Words.key("an");

    private int named(Tokens tokens, int t, Spans spans) {
        int s = afterColon(tokens, t + 1);
        s += s == t + 1 && tokens.is(s, '.') && tokens.size(t) <= MOST_FILLERS ? 1 : 0;
        int fillers = 0;
        int level = NameRun.NAMED;
        while (tokens.inside(s) && fillers <= MOST_FILLERS && s < t + Tokens.HORIZON / 2) {
            int kind = tokens.kind(s);
            if (kind == Tokens.PUNCTUATION) {
                if (CueSearch.endsSentence(tokens, s) || Labels.pass(tokens, s) > s) {
                    return t;
                }
                fillers = tokens.is(s, ':') || tokens.is(s, '=') ? 0 : fillers;
            } else if (kind == Tokens.BREAK ? !tokens.is(s - 1, ':') && !tokens.is(s - 1, ',') : kind != Tokens.WORD) {
                return t;
            } else if (kind == Tokens.WORD) {
                if (tokens.kind(s - 1) == Tokens.BREAK && isLabel(tokens, s)) {
                    return t;
                }
                int next = report(
                        tokens,
                        s,
                        s,
                        fillers > 0 && level == NameRun.NAMED ? NameRun.ADDRESSED : level,
                        "named",
                        spans);
                if (next > s || !(isFiller(tokens, s) || isBelowHere(tokens, t, s))) {
                    return next > s ? next : t;
                }
                fillers++;
                level = tokens.means(s, Meaning.OFFICE) ? NameRun.ADDRESSED : level;
            }
            s++;
        }
        return t;
    }

    /** {@code Yang bertanda tangan di bawah ini, Siti Contoh, …} */
    private static boolean isBelowHere(Tokens tokens, int t, int s) {
        return s == t + 1
                && tokens.isWord(s + 1)
                && tokens.key[s] == AT
                && tokens.key[s + 1] == BELOW
                && tokens.key[t] == SIGN;
    }

    private static final long AT = Words.key("di");
    private static final long BELOW = Words.key("bawah");
    private static final long SIGN = Words.key("tangan");

    /** {@code ID Pelanggan -}, {@code Email:}: the next field of a form. */
    private static boolean isLabel(Tokens tokens, int from) {
        for (int t = from; t < from + 4; t++) {
            if (tokens.is(t, ':') || tokens.is(t, '=') || tokens.is(t, '-')) {
                return true;
            } else if (!tokens.isWord(t)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Nama lengkap (sesuai KTP) :}: the token after the colon, if one follows soon on the same line. */
    private static int afterColon(Tokens tokens, int from) {
        for (int t = from; t < from + 8 && tokens.inside(t) && tokens.kind(t) != Tokens.BREAK; t++) {
            if (tokens.is(t, ':') || tokens.is(t, '=')) {
                return t + 1;
            }
            boolean field = tokens.meaning(t) != 0 && !tokens.means(t, Meaning.NAME | Meaning.HOME | Meaning.NAMING);
            boolean mark = tokens.is(t, '/') || tokens.is(t, '(') || tokens.is(t, ')') || tokens.is(t, '.');
            if (!field && !mark) {
                return from;
            }
        }
        return from;
    }

    private static boolean isFiller(Tokens tokens, int token) {
        return tokens.means(
                        token,
                        Meaning.OWN
                                | Meaning.RELATIVE
                                | Meaning.HONORIFIC
                                | Meaning.NAMING
                                | Meaning.COMMON
                                | Meaning.OFFICE
                                | Meaning.TITLE)
                && !tokens.means(
                        token,
                        Meaning.PREPOSITION
                                | Meaning.INSTITUTION
                                | Meaning.ROAD
                                | Meaning.SETTLEMENT
                                | Meaning.NEIGHBOURHOOD);
    }

    private int addressed(Tokens tokens, int t, Spans spans) {
        if (tokens.means(t, Meaning.PREPOSITION) && !tokens.means(t + 1, Meaning.NAME)) {
            return t;
        }
        int s = t + 1;
        int offices = 0;
        while (tokens.inside(s) && offices <= MOST_OFFICES) {
            boolean mark = (tokens.is(s, '.') && (offices == 0 || !CueSearch.endsSentence(tokens, s)))
                    || tokens.is(s, '/')
                    || tokens.is(s, '"');
            boolean address = tokens.means(s, Meaning.HONORIFIC) && !tokens.means(s, Meaning.NAME);
            boolean office = tokens.means(s, Meaning.OFFICE) && !tokens.means(s, Meaning.NAME);
            if (!mark && !address && !office) {
                break;
            }
            offices += office ? 1 : 0;
            s++;
        }
        boolean relation = tokens.means(s, Meaning.OWN);
        s += relation ? 1 : 0;
        s += relation && (tokens.is(s, ',') || tokens.is(s, '(')) ? 1 : 0;
        boolean ended = tokens.is(s - 1, '.') && CueSearch.endsSentence(tokens, s - 1) && isWholeWord(tokens, s - 2);
        if (((tokens.key[t] == BUNG || tokens.key[t] == GUS) && tokens.means(s, Meaning.FIGURE))
                || (ended && !tokens.means(s, Meaning.NAME))) {
            return s;
        }
        int level = offices > 0 || relation ? NameRun.HINTED : NameRun.ADDRESSED;
        int next = report(tokens, s, s, level, "address", spans);
        return next > s ? next : s;
    }

    /** Pak and mas are no abbreviations: a full stop behind them ends the sentence. */
    private static boolean isWholeWord(Tokens tokens, int t) {
        return tokens.isWord(t) && Words.isAmong(tokens.key[t], WHOLE_WORDS);
    }

    /** {@code Bendahara desa, Sulis Contoh, …}: the holder's name between commas. */
    private int apposition(Tokens tokens, int t, boolean cased, Spans spans) {
        int s = t + 1;
        while (s < t + 4 && tokens.isWord(s) && !tokens.means(s, Meaning.NAMING)) {
            s++;
        }
        boolean apart = tokens.is(s, ',') || tokens.is(s, '(');
        boolean name = apart
                && tokens.isWord(s + 1)
                && (!cased || tokens.has(s + 1, Tokens.CAPITAL))
                && run.read(s + 1, NameRun.SELF)
                && (cased || run.isListed())
                && (tokens.is(run.afterDegrees(), ',') || tokens.is(run.afterDegrees(), ')'));
        if (name) {
            run.report(spans, "office");
        }
        return name ? run.end() : t;
    }

    private int related(Tokens tokens, int t, boolean cased, Spans spans) {
        int s = t + 1;
        boolean relative = tokens.means(t, Meaning.RELATIVE);
        while (s < t + FEW
                && (tokens.means(s, Meaning.OWN)
                        || (relative && (tokens.is(s, ',') || tokens.is(s, '(') || isNamely(tokens, s))))) {
            s++;
        }
        boolean counted = tokens.is(s + 1, ':')
                && ((tokens.isNumber(s) && tokens.size(s) == 1) || (tokens.isWord(s) && tokens.size(s) <= 3));
        int value = counted ? s + 2 : afterColon(tokens, s);
        if (relative && value > s) {
            boolean numbered = tokens.isNumber(value) && tokens.is(value + 1, '.');
            return report(tokens, t, numbered ? value + 2 : value, NameRun.NAMED, "field", spans);
        }
        if (tokens.cue(s) == Cue.BANK) {
            return t;
        }
        boolean apart =
                !relative && tokens.is(s, ',') && tokens.isWord(s + 1) && (tokens.has(s + 1, Tokens.CAPITAL) || !cased);
        s += apart ? 1 : 0;
        if (apart && run.read(s, NameRun.HINTED) && introduces(tokens, run.afterDegrees())) {
            run.report(spans, "relation");
            return run.end();
        }
        int level = tokens.is(s - 1, '(') ? NameRun.ADDRESSED : relative ? NameRun.HINTED : NameRun.SELF;
        return report(tokens, t, s, level, "relation", spans);
    }

    /** {@code Saya, Siti Contoh, NIK …}: a comma and what else is told of oneself follow. */
    private static boolean introduces(Tokens tokens, int next) {
        return tokens.is(next, ',')
                && (tokens.means(next + 1, Meaning.HOME | Meaning.SETTLEMENT)
                        || (tokens.isWord(next + 1)
                                && (isNumberCue(tokens.cue(next + 1)) || tokens.cue(next + 1) == Cue.DOB)));
    }

    /** {@code … dari Siti Contoh Jl. Mawar 4}: a name behind which a home or a number to call follows. */
    private int sender(Tokens tokens, int t, Spans spans) {
        boolean name = tokens.isWord(t) && mayBegin(tokens, t) && run.read(t, NameRun.NAMED);
        int next = name ? run.afterDegrees() : t;
        next += tokens.is(next, ',') ? 1 : 0;
        boolean home = AddressRules.isLandmark(tokens, next)
                || tokens.means(next, Meaning.ROAD | Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD | Meaning.HOME);
        if (!name || !(home || isReached(tokens, next))) {
            return signed(tokens, t - 1, spans);
        }
        run.report(spans, "sender");
        return run.end();
    }

    /** Whether a telephone number or another of the person's follows. */
    private boolean isReached(Tokens tokens, int next) {
        boolean sure = run.isListed() || run.isShaped() || run.words() > 1;
        int value = tokens.is(next, '(') ? next + 1 : next;
        return sure && tokens.inside(value) && (isNumberCue(tokens.cue(value)) || tokens.digitsOf(value) >= LONG);
    }

    /** {@code dari}, and {@code dr} where no full stop makes it a doctor's. */
    private static boolean isFrom(Tokens tokens, int t) {
        return tokens.key[t] == FROM || (tokens.key[t] == DR && !tokens.is(t + 1, '.'));
    }

    private static boolean isNamely(Tokens tokens, int t) {
        return tokens.isWord(t) && Words.isAmong(tokens.key[t], NAMELY);
    }

    private static final long[] NAMELY = Stream.of("yaitu", "yakni", "ialah", "adalah", "iku", "yaiku", "inggih")
            .mapToLong(Words::key)
            .toArray();

    private int signed(Tokens tokens, int t, Spans spans) {
        int s = t + 1;
        int marks = 0;
        while (tokens.inside(s)
                && s < t + FEW
                && (tokens.means(s, Meaning.OWN | Meaning.CLOSING)
                        || tokens.kind(s) == Tokens.BREAK
                        || (tokens.kind(s) == Tokens.PUNCTUATION && !tokens.is(s, '@') && !tokens.is(s, '[')))) {
            marks += tokens.kind(s) == Tokens.WORD ? 0 : 1;
            s++;
        }
        boolean apart = marks > 0 || tokens.means(t, Meaning.NAMING);
        if (!apart || !run.read(s, NameRun.NAMED) || !(run.isListed() || closesText(tokens, run.end()))) {
            return t;
        }
        run.report(spans, "signature");
        return run.end();
    }

    private static boolean closesText(Tokens tokens, int next) {
        int t = next;
        while (tokens.inside(t) && tokens.kind(t) == Tokens.PUNCTUATION) {
            if (tokens.is(t, '.') || tokens.is(t, '(')) {
                return true;
            }
            t++;
        }
        return !tokens.inside(t) || tokens.kind(t) == Tokens.BREAK || tokens.kind(t) == Tokens.NUMBER;
    }

    private int report(Tokens tokens, int otherwise, int s, int level, String rule, Spans spans) {
        if (!run.read(s, level)) {
            return otherwise;
        }
        if (level == NameRun.ALONE
                && tokens.means(s - 1, PROPER | Meaning.SETTLEMENT | Meaning.REGION | Meaning.PREPOSITION)
                && !leadsToPerson(tokens, s - 1)) {
            return run.end();
        }
        run.report(spans, rule);
        int next = run.end();
        int names = 1;
        while (level >= NameRun.HINTED && names < FEW) {
            next += tokens.is(next, '.') && tokens.is(next + 1, ',') ? 1 : 0;
            if (!isAnd(tokens, next) || !run.read(afterItem(tokens, next + 1), NameRun.ALONE_IN_LIST)) {
                break;
            }
            run.report(spans, "enumeration");
            next = run.end();
            names++;
        }
        return next;
    }

    /** {@code 2.} before the next name of an enumeration is passed over. */
    private static int afterItem(Tokens tokens, int t) {
        return tokens.isNumber(t) && tokens.size(t) <= 2 && tokens.is(t + 1, '.') ? t + 2 : t;
    }

    /** A comma, an ampersand or a short word such as {@code dan}, {@code karo}, {@code lan}. */
    private static boolean isAnd(Tokens tokens, int t) {
        return tokens.is(t, ',')
                || tokens.is(t, ';')
                || tokens.is(t, '&')
                || (tokens.means(t, Meaning.COMMON) && tokens.size(t) <= MOST_FILLERS);
    }

    /** {@code Ke} and {@code dari} lead to persons as well as to places. */
    private boolean leadsToPerson(Tokens tokens, int t) {
        return (tokens.key[t] == TO || tokens.key[t] == FROM) && run.isSurelyListed();
    }

    private static final long TO = Words.key("ke");
    private static final long FROM = Words.key("dari");
    private static final long DR = Words.key("dr");

    /** The words an institution or a road is named by. */
    private static int passOver(Tokens tokens, int from, boolean cased) {
        int t = from;
        int words = 0;
        boolean road = tokens.means(from - 1, Meaning.ROAD);
        while (tokens.inside(t) && words < 5) {
            boolean shortened = t == from && tokens.size(t - 1) <= FEW / 2;
            if (tokens.is(t, '.')
                    && tokens.inside(t + 1)
                    && (shortened || tokens.means(t - 1, Meaning.TITLE) || !CueSearch.endsSentence(tokens, t))) {
                t++;
                continue;
            }
            boolean capital = cased && tokens.has(t, Tokens.CAPITAL) && !tokens.has(t, Tokens.SHOUTED);
            boolean proper = tokens.isWord(t)
                    && (!tokens.means(t, Meaning.HONORIFIC) || (road && words == 0))
                    && !tokens.means(t, Meaning.OWN)
                    && (!tokens.means(t, Meaning.NAMING) || (capital && !tokens.is(t + 1, '.')))
                    && (tokens.means(t, Meaning.NAME | Meaning.TITLE | Meaning.FIGURE | Meaning.PLACE)
                            || capital
                            || (!tokens.means(t, Meaning.COMMON) && (!cased || tokens.has(t, Tokens.CAPITAL))));
            boolean plate = tokens.isWord(t)
                    && tokens.size(t) <= 2
                    && tokens.isNumber(PlateRules.afterSeparator(tokens, t + 1));
            if (!proper || plate || tokens.means(t, Meaning.NUMERAL) || tokens.cue(t) != Cue.NONE) {
                break;
            }
            words++;
            t++;
        }
        return t;
    }
}
