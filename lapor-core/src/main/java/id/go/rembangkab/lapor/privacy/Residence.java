// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Whether somebody lives at an address or something is broken there: {@code rumah saya di Jl. Mawar 4} is a home,
 * {@code lampu mati di Jl. Mawar 4} is not. The words before it tell, or the row it stands in.
 */
final class Residence {
    private static final int REACH = 8;
    private static final int MOST_MARKS = 5;
    private static final int LONGEST_NUMBER_BETWEEN = 3;
    private static final int MOST_OF_REGION = 8;
    private static final int MOST_OF_VILLAGE = 3;
    private static final long PUBLIC = Meaning.INSTITUTION | Meaning.PUBLIC_BODY;
    private static final long FROM = Words.key("dari");
    private static final WordSet RESIDENTS = WordSet.of("warga wrg wong wargo wargane warganya tiyang");

    private Residence() {}

    /** Whether a home is spoken of before {@code t} in its sentence, and nothing takes that back. */
    static boolean isSpokenOf(Tokens tokens, int t) {
        int heading = tokens.headings.of(t);
        if (heading != Headings.NONE && Headings.isHome(tokens, heading)) {
            return true;
        }
        int words = 0;
        boolean own = false;
        for (int i = t - 1; i >= tokens.horizon(t) && words <= REACH; i--) {
            int kind = tokens.kind(i);
            if (kind == Tokens.BREAK ? !goesOn(tokens, i, t) : CueSearch.endsSentence(tokens, i)) {
                return false;
            }
            if ((kind == Tokens.NUMBER && tokens.size(i) > LONGEST_NUMBER_BETWEEN) || Labels.begin(tokens, i) < i) {
                return false;
            } else if (kind != Tokens.WORD) {
                continue;
            }
            boolean card = tokens.cue(i) == Cue.NIK && i == t - 2 && tokens.is(t - 1, ':');
            boolean resident = isResident(tokens, i)
                    && tokens.means(i - 1, Meaning.OWN | Meaning.RELATIVE)
                    && !tokens.isAmong(i - 1, TELLS_OF_MANY);
            boolean sent = tokens.isAmong(i, SENT) && isBehindTo(tokens, t);
            boolean family =
                    i == t - 2 && tokens.means(i, Meaning.OWN) && tokens.isWord(i - 1) && tokens.key[i - 1] == KELUARGA;
            if (card || sent || family || (i == t - 1 && resident)) {
                return true;
            } else if (tokens.means(i, Meaning.HOME)) {
                boolean estate = tokens.means(i, Meaning.BUILDING) && tokens.means(i - 1, Meaning.SETTLEMENT);
                boolean landmark = AddressStart.isLandmark(tokens, i - 1) && !isWriters(tokens, i);
                if (!own && (estate || landmark)) {
                    continue;
                }
                return own || !HomeWord.isTakenBack(tokens, i);
            } else if (tokens.means(i, Meaning.INCIDENT) || tokens.isAmong(i, FAR)) {
                return false;
            }
            own |= tokens.means(i, Meaning.OWN);
            words++;
        }
        return false;
    }

    /** {@code Alamat:} or a village before the neighbourhood {@code t}: whether the line goes on behind its end. */
    private static boolean goesOn(Tokens tokens, int lineEnd, int t) {
        boolean village = lineEnd == t - 1 && tokens.means(t - 2, Meaning.PLACE) && tokens.size(t - 1) == 1;
        return tokens.is(lineEnd - 1, ':') || (village && tokens.means(t, Meaning.NEIGHBOURHOOD));
    }

    /** {@code ke RT 2}, {@code ke Leteh RT 2} */
    private static boolean isBehindTo(Tokens tokens, int t) {
        int before = t - 1;
        while (before > t - MOST_OF_VILLAGE && tokens.isWord(before) && tokens.key[before] != KE) {
            before--;
        }
        return tokens.isWord(before) && tokens.key[before] == KE;
    }

    /** {@code ambulans ke …}: what is sent to a home. */
    private static final WordSet SENT = WordSet.of("ambulans ambulan ambulance paket paketan kiriman kurir");

    private static final long KE = Words.key("ke");
    private static final long KELUARGA = Words.key("keluarga");

    /** {@code omahe adoh saka Desa …}: what a home is not in. */
    private static final WordSet FAR = WordSet.of("adoh jauh tebih");

    /** {@code … juga dialami warga RT 2}: some of many, though one who is named may follow as well. */
    private static final WordSet TELLS_OF_MANY = WordSet.of("dialami kata menurut");

    /** {@code Saya warga RT 2 RW 3 Desa …} */
    static boolean isResident(Tokens tokens, int t) {
        return tokens.isAmong(t, RESIDENTS);
    }

    /** {@code Saya dari RT 2 RW 3 Desa …}, {@code Kami berasal dari …} */
    static boolean comesFrom(Tokens tokens, int t) {
        int first = tokens.isAmong(t - 2, ORIGINS) ? t - 2 : t - 1;
        return tokens.isAmong(t - 1, ORIGINS) && tokens.means(first - 1, Meaning.OWN);
    }

    private static final WordSet ORIGINS = WordSet.of("dari dr saking asli asal berasal seko teko");

    /** {@code Jl. Mawar 4 itu rumah saya}: whether the writer's home is spoken of right behind the address. */
    static boolean isNamedBehind(AddressRun run) {
        Tokens tokens = run.tokens;
        int t = afterRegion(tokens, run.last + 1);
        t += tokens.is(t, ',') || tokens.is(t, '-') ? 1 : 0;
        t += tokens.isAmong(t, IS) ? 1 : 0;
        t += tokens.means(t, Meaning.HOME) && tokens.means(t + 1, Meaning.HOME) ? 1 : 0;
        return run.isWhole() && tokens.means(t, Meaning.HOME) && (isSomebodys(tokens, t + 1) || endsAsOwned(tokens, t));
    }

    /** {@code rumah saya}, {@code rumahku} */
    private static boolean isWriters(Tokens tokens, int home) {
        return tokens.means(home + 1, Meaning.OWN) || endsAsOwned(tokens, home);
    }

    private static boolean endsAsOwned(Tokens tokens, int home) {
        return (tokens.key[home] & Words.LETTER) == U;
    }

    /** {@code saya}, {@code anak saya}, {@code orang tua saya} behind what is theirs. */
    static boolean isSomebodys(Tokens tokens, int t) {
        return tokens.means(t, Meaning.OWN | Meaning.RELATIVE)
                || (tokens.means(t, Meaning.PHRASE) && tokens.means(t + 1, Meaning.RELATIVE));
    }

    private static final WordSet IS = WordSet.of("itu adalah merupakan iku kuwi niku yaitu ialah");

    /** The token after {@code , Kec. Sulang, Kab. Rembang}; {@code t} if none of it stands there. */
    private static int afterRegion(Tokens tokens, int t) {
        int next = t;
        while (next < t + MOST_OF_REGION) {
            int head = tokens.is(next, ',') ? next + 1 : next;
            int name = tokens.is(head + 1, '.') ? head + 2 : head + 1;
            if (!tokens.means(head, Meaning.REGION) || !tokens.isWord(name)) {
                return next;
            }
            next = name + 1;
        }
        return next;
    }

    /** The last letter of what is the writer's: {@code rumahku}. */
    private static final long U = 'u' - 'a' + 1;

    /** Whether the address fills a cell of a table or a line: nothing is told of it, it belongs to somebody. */
    static boolean standsAlone(AddressRun run, int t) {
        Tokens tokens = run.tokens;
        int next = run.last + 1;
        boolean ends = tokens.endsCell(next)
                || ((tokens.is(next, ',') || tokens.is(next, '.'))
                        && (!tokens.inside(next + 1) || tokens.kind(next + 1) == Tokens.BREAK))
                || tokens.means(tokens.is(next, ',') ? next + 1 : next, Meaning.REGION);
        boolean listed = tokens.is(t - 1, '-') && tokens.is(t - 2, ')') && tokens.spaced(t - 1);
        boolean line = t == 0 || tokens.kind(t - 1) == Tokens.BREAK;
        return ends && (listed || tokens.opensCell(t)) && (!line || run.parts > 1);
    }

    /** Whether it stands in a row with personal data just found: a cell of a table, the end of a line in a list. */
    static boolean followsFinding(AddressRun run, int t, boolean whole, Spans spans) {
        Tokens tokens = run.tokens;
        boolean from = tokens.isWord(t - 1) && tokens.key[t - 1] == FROM;
        boolean resident = isResident(tokens, t - 1);
        int before = from || resident ? t - 2 : t - 1;
        before -= before < t - 1 && tokens.is(before, ',') ? 1 : 0;
        if (resident && before >= 0 && !spans.endsWithPerson(tokens.end[before])) {
            return false;
        } else if (endsFinding(tokens, before, spans) && (whole || AddressStart.isLandmark(tokens, t))) {
            return true;
        }
        int mark = t - 1;
        while (mark > t - MOST_MARKS
                && (tokens.kind(mark) == Tokens.PUNCTUATION || tokens.kind(mark) == Tokens.BREAK)) {
            mark--;
        }
        mark = beforeBracket(tokens, mark);
        boolean cell = tokens.opensCell(t) && tokens.kind(t - 1) != Tokens.BREAK;
        boolean apart = mark < t - 1 || tokens.has(t, Tokens.TABBED);
        return apart && endsFinding(tokens, mark, spans) && (cell || whole);
    }

    /** {@code Siti Contoh (P/34) -}: the token before a remark in brackets that ends at {@code t} or just after it. */
    private static int beforeBracket(Tokens tokens, int t) {
        if (!tokens.is(t + 1, ')')) {
            return t;
        }
        int open = t;
        while (open > t - MOST_MARKS && !tokens.is(open, '(')) {
            open--;
        }
        return tokens.is(open, '(') ? open - 1 : t;
    }

    /** {@code surat jalan}, {@code bahu jalan}, {@code jalan usaha tani}: no road with a name and houses. */
    static boolean isNoStreet(Tokens tokens, int t) {
        return tokens.means(t, Meaning.ROAD)
                && (tokens.isAmong(t - 1, OF_ROADS)
                        || (tokens.isWord(t + 1)
                                && (tokens.cue(t + 1) == Cue.DISTANCE || KINDS.has(tokens.key[t + 1]))));
    }

    private static final WordSet OF_ROADS =
            WordSet.of("lebar panjang luas surat bahu badan tepi ruas marka aspal uang pangkal ujung lampu "
                    + "rambu perbaikan pengaspalan pelebaran pengecoran pembangunan "
                    + "proyek kerusakan akses");
    private static final WordSet KINDS = WordSet.of("usaha tani poros tol nasional provinsi propinsi kabupaten lingkar "
            + "pantura setapak utama alternatif tembus keluar masuk umum rusak "
            + "berlubang");

    /** {@code balai RW}: a neighbourhood that is named and not told by its number. */
    static boolean isOffice(Tokens tokens, int t) {
        return tokens.means(t, Meaning.NEIGHBOURHOOD) && tokens.isWord(t + 1) && !tokens.means(t + 1, Meaning.NUMERAL);
    }

    /** Whether an institution or what is broken is spoken of just before {@code t}. */
    static boolean isPublic(Tokens tokens, int t) {
        int words = 0;
        for (int i = t - 1; i >= tokens.horizon(t) && words < REACH; i--) {
            if (tokens.means(i, PUBLIC | Meaning.INCIDENT)) {
                return true;
            } else if (CueSearch.endsSentence(tokens, i) || tokens.kind(i) == Tokens.BREAK) {
                return false;
            }
            words += tokens.kind(i) == Tokens.WORD ? 1 : 0;
        }
        return false;
    }

    private static boolean endsFinding(Tokens tokens, int t, Spans spans) {
        return t >= 0 && spans.lastEnd() == tokens.end[t];
    }
}
