// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What the sound of an unknown word says: Indonesian and Javanese verbs and names wear different endings. */
final class WordShape {
    private static final Affix[][] PREFIXES = Affix.byFirstLetter(
            Affix.each("meng", "meny", "mem", "men", "ber", "ter", "peng", "pem", "pen", "per", "di"));
    /** Beginnings that names have too. */
    private static final Affix[][] SHORT_PREFIXES = Affix.byFirstLetter(Affix.each("ng", "ny", "ke", "se"));

    private static final Affix[][] SUFFIXES = Affix.byLastLetter(Affix.each(
            "nya", "kan", "lah", "kah", "pun", "ake", "ipun", "aken", "tas", "isasi", "ing", "nipun", "mu", "ku", "ane",
            "ene", "isme", "itas", "logi"));
    private static final Affix[][] NAME_SUFFIXES = Affix.byLastLetter(Affix.each(
            "wati", "ningsih", "yanti", "yati", "iyah", "inah", "yono", "tono", "anto", "udin", "uddin", "ullah",
            "awan", "iyem", "inem", "irah", "ijan", "iman", "imin", "iran", "jono", "arno", "arto", "arso", "atno",
            "ningrum", "astuti", "tyas", "yadi", "wardi", "iyono", "ardjo", "asih", "yani", "atun", "diono", "driyo",
            "nanto", "warno", "sono", "mono", "ruddin", "syah", "wijaya", "utri", "utra", "ianti", "iati", "iana",
            "iani", "wadi", "harjo", "pini", "tini", "mini", "mirah", "sirah", "sinah", "minah", "kinah", "andriyo",
            "ijah"));
    private static final Affix FRAME = Affix.of("ke", "");
    private static final Affix FRAME_END = Affix.of("an", "");
    private static final int SHORTEST_VERB = 6;
    private static final int SHORTEST_NAME = 5;

    private WordShape() {}

    /** Whether an unknown word is built like an ordinary one. */
    static boolean isOrdinary(long key, int length) {
        return length >= SHORTEST_VERB
                && (beginsIn(PREFIXES, key, length)
                        || beginsIn(SHORT_PREFIXES, key, length)
                        || endsIn(SUFFIXES, key, length));
    }

    /**
     * Whether all that makes a word ordinary is a beginning of two letters, which names have too: {@code Ngaroh}; not in
     * ke…an, which no name wears: {@code keuangan}.
     */
    static boolean beginsShortly(long key, int length) {
        return beginsIn(SHORT_PREFIXES, key, length)
                && !beginsIn(PREFIXES, key, length)
                && !endsIn(SUFFIXES, key, length)
                && !(FRAME.begins(Words.letters(key), length) && FRAME_END.ends(key, length));
    }

    /** Whether an unknown word ends as names do. */
    static boolean isName(long key, int length) {
        return length >= SHORTEST_NAME && endsIn(NAME_SUFFIXES, key, length);
    }

    private static boolean beginsIn(Affix[][] prefixes, long key, int length) {
        long letters = Words.letters(key);
        if (length == 0 || length > Words.KEPT) {
            return false;
        }
        for (Affix prefix : prefixes[Affix.firstLetter(letters, length)]) {
            if (prefix.begins(letters, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsIn(Affix[][] endings, long key, int length) {
        for (Affix ending : endings[Affix.lastLetter(key)]) {
            if (ending.ends(key, length)) {
                return true;
            }
        }
        return false;
    }
}
