// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Names of persons that an institution or a road bears, which tell of nobody: {@code RSUD dr. R. Soetrasno}, {@code Jalan
 * Kartini}. They are passed over.
 */
final class Eponyms {
    /** What bears such names. */
    static final long BEARERS = Meaning.INSTITUTION | Meaning.ROAD;

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SHORTENED = 6;
    private static final int LONGEST_ACRONYM = 3;
    /** {@code atas nama} when shortened, but also a part of names from China: Kelenteng Cu An Kiong. */
    private static final long AN = Words.key("an");

    private static final int LONGEST_PLATE_AREA = 2;
    /** What tells one bearer from another before the name: {@code Perpustakaan Daerah Mas Kwertu}. */
    private static final WordSet KINDS = WordSet.of("daerah umum negeri swasta islam katolik kristen agung besar raya "
            + "jami jamik muhammadiyah nasional kabupaten kota provinsi terpadu "
            + "plus desa");

    private static final long IN_NAMES = Meaning.NAME | Meaning.TITLE | Meaning.OF_HISTORY | Meaning.PLACE;

    private Eponyms() {}

    /** The token after the words by which the bearer before {@code from} is named. */
    static int pass(Tokens tokens, int from, boolean cased) {
        int t = from;
        int words = 0;
        boolean road = tokens.means(from - 1, Meaning.ROAD);
        boolean memorial = tokens.means(from - 1, Meaning.MEMORIAL);
        while (tokens.inside(t) && words < MOST_WORDS) {
            boolean shortened = t == from && isShortened(tokens, t - 1);
            if (tokens.is(t, '.')
                    && tokens.inside(t + 1)
                    && (shortened || tokens.means(t - 1, Meaning.TITLE) || !CueSearch.endsSentence(tokens, t))) {
                t++;
                continue;
            }
            if (memorial && words == 0 && tokens.isAmong(t, KINDS)) {
                t++;
                continue;
            }
            boolean addressed = words == 0 ? road || memorial : memorial && cased && NameStart.isCapitalised(tokens, t);
            if (!isProper(tokens, t, cased, addressed)) {
                break;
            }
            words++;
            t++;
        }
        return t;
    }

    /** {@code RS. Mawar}, but not {@code … ke SPBU. Nama saya …}. */
    private static boolean isShortened(Tokens tokens, int bearer) {
        boolean acronym = tokens.size(bearer) > LONGEST_ACRONYM && tokens.has(bearer, Tokens.SHOUTED);
        return tokens.size(bearer) <= LONGEST_SHORTENED
                && !acronym
                && !tokens.means(bearer + 2, Meaning.NAMING | Meaning.RELATIVE);
    }

    private static boolean isProper(Tokens tokens, int t, boolean cased, boolean addressed) {
        boolean capital = cased && NameStart.isCapitalised(tokens, t);
        return tokens.isWord(t)
                && (!tokens.means(t, Meaning.HONORIFIC) || addressed)
                && !tokens.means(t, Meaning.OWN)
                && (!tokens.means(t, Meaning.NUMERAL) || isSaint(tokens, t))
                && tokens.cue(t) == Cue.NONE
                && !isPartOfAddress(tokens, t)
                && (!tokens.means(t, Meaning.NAMING) || ((capital || tokens.key[t] == AN) && !tokens.is(t + 1, '.')))
                && (tokens.means(t, cased ? IN_NAMES : IN_NAMES | Meaning.HONORIFIC)
                        || capital
                        || (!tokens.means(t, Meaning.COMMON | Meaning.ORDINARY)
                                && (!cased || tokens.has(t, Tokens.CAPITAL))))
                && !isPlate(tokens, t);
    }

    /** {@code SMA St. Yosef}, where {@code st} might be short for a number. */
    private static boolean isSaint(Tokens tokens, int t) {
        return tokens.means(t, Meaning.TITLE) && tokens.is(t + 1, '.') && tokens.isWord(t + 2);
    }

    /** {@code masjid Dukuh Krajan}, {@code kontrakan Dkh. Krajan}: where the place it is in is told. */
    private static boolean isPartOfAddress(Tokens tokens, int t) {
        return tokens.means(t, Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD)
                && !tokens.means(t, Meaning.NAME | Meaning.BUILDING);
    }

    private static boolean isPlate(Tokens tokens, int t) {
        return tokens.size(t) <= LONGEST_PLATE_AREA
                && (tokens.isNumber(PlateRules.afterSeparator(tokens, t + 1)) || tokens.means(t + 1, Meaning.NUMERAL));
    }
}
