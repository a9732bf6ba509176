// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What the sound of an unknown word says: Indonesian and Javanese verbs and names wear different endings. */
final class WordShape {
    private static final String[] PREFIXES = {
        "meng", "meny", "mem", "men", "ber", "ter", "peng", "pem", "pen", "per", "di", "ng", "ny", "ke", "se"
    };
    private static final String[] SUFFIXES = {
        "nya", "kan", "lah", "kah", "pun", "ake", "ipun", "aken", "tas", "isasi", "ing", "nipun", "mu", "ku", "ane",
        "ene", "isme", "itas", "logi"
    };
    private static final String[] NAME_SUFFIXES = {
        "wati", "ningsih", "yanti", "yati", "iyah", "inah", "yono", "tono", "anto", "udin", "uddin", "ullah", "awan",
        "iyem", "inem", "irah", "ijan", "iman", "imin", "iran", "jono", "arno", "arto", "arso", "atno", "ningrum",
        "astuti", "tyas", "yadi", "wardi", "iyono", "ardjo", "asih", "yani", "atun", "diono", "driyo", "nanto", "warno",
        "sono", "mono", "ruddin", "syah", "wijaya", "utri", "utra", "ianti", "iati", "iana", "iani", "wadi", "harjo",
        "pini", "tini", "mini", "mirah", "sirah", "sinah", "minah", "kinah", "andriyo", "ijah"
    };
    private static final long[][] ENDINGS = {masks(SUFFIXES), masks(NAME_SUFFIXES)};
    private static final long[][] KEYS = {keys(SUFFIXES), keys(NAME_SUFFIXES)};
    private static final long AN_MASK = (1L << (2 * Words.BITS)) - 1;
    private static final long AN = Words.key("an") & AN_MASK;
    private static final int SHORTEST_VERB = 6;
    private static final int SHORTEST_NAME = 5;

    private WordShape() {}

    /** Whether an unknown word is built like an ordinary one. */
    static boolean isOrdinary(long key, int length) {
        if (length < SHORTEST_VERB) {
            return false;
        }
        for (String prefix : PREFIXES) {
            if (Words.beginsWith(key, length, prefix)) {
                return true;
            }
        }
        return endsIn(key, 0);
    }

    /**
     * Whether all that makes a word ordinary is a beginning of two letters, which names have too: {@code Ngaroh}; not in
     * ke…an, which no name wears: {@code keuangan}.
     */
    static boolean beginsShortly(long key, int length) {
        boolean shortly = false;
        boolean framed = (key & AN_MASK) == AN && Words.beginsWith(key, length, "ke");
        if (framed) {
            return false;
        }
        for (String prefix : PREFIXES) {
            if (Words.beginsWith(key, length, prefix)) {
                if (prefix.length() > 2 || prefix.equals("di")) {
                    return false;
                }
                shortly = true;
            }
        }
        return shortly && !endsIn(key, 0);
    }

    /** Whether an unknown word ends as names do. */
    static boolean isName(long key, int length) {
        return length >= SHORTEST_NAME && endsIn(key, 1);
    }

    private static boolean endsIn(long key, int list) {
        for (int i = 0; i < KEYS[list].length; i++) {
            if ((key & ENDINGS[list][i]) == KEYS[list][i]) {
                return true;
            }
        }
        return false;
    }

    private static long[] masks(String[] endings) {
        long[] masks = new long[endings.length];
        for (int i = 0; i < endings.length; i++) {
            masks[i] = (1L << (5 * endings[i].length())) - 1;
        }
        return masks;
    }

    private static long[] keys(String[] endings) {
        long[] keys = new long[endings.length];
        for (int i = 0; i < endings.length; i++) {
            keys[i] = Words.key(endings[i]) & ((1L << (5 * endings[i].length())) - 1);
        }
        return keys;
    }
}
