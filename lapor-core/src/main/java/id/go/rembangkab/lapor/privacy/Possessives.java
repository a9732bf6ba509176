// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * The endings of what is somebody's, which change nothing of what a word says: pelanggan<i>nya</i>, paspor<i>ku</i>,
 * in Javanese kartu<i>ne</i>, paspor<i>e</i>.
 */
final class Possessives {
    private static final Affix[][] ENDINGS = Affix.byLastLetter(Affix.each("nya", "ku", "mu", "ne", "e"));
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST = 12;
    private static final long KEPT = Lexicon.CUE
            | Meaning.NAMING
            | Meaning.HOME
            | Meaning.RELATIVE
            | Meaning.OFFICE
            | Meaning.HOLDER
            | Meaning.COMMON
            | Meaning.INCIDENT
            | Meaning.PUBLIC_BODY
            | Meaning.INSTITUTION;

    private Possessives() {}

    /** What the word without its ending means; 0 if it has none, or nothing is known of the rest. */
    static long meaning(Lexicon lexicon, long letters, int size) {
        if (size > LONGEST) {
            return 0;
        }
        for (Affix ending : ENDINGS[Affix.lastLetter(letters)]) {
            int stem = size - ending.size();
            if (stem >= SHORTEST_STEM && ending.ends(letters, size)) {
                long meaning = lexicon.meaning(Words.key(ending.cutEnding(letters), stem)) & KEPT;
                if (meaning != 0) {
                    return meaning;
                }
            }
        }
        return 0;
    }
}
