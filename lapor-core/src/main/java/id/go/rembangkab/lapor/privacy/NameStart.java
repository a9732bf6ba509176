// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What the first word of a name may look like, where a name alone fills a field or ends a message. */
final class NameStart {
    private static final long PLACES = AddressRun.HEADS | Meaning.REGION | Meaning.INSTITUTION | Meaning.PLACE;
    private static final WordSet GREETING = WordSet.of("sugeng selamat slamet met");
    private static final WordSet TIMES_OF_DAY =
            WordSet.of("enjing enjang injing siang sonten ndalu dalu pagi sore malam");

    private static final WordSet MOON = WordSet.of("wulan sasi");
    private static final long CODE = Words.key("sandi");
    private static final WordSet WORD = WordSet.of("kata tembung");

    private NameStart() {}

    /** {@code dipanggil siang}, {@code kata sandi}: when somebody is called, a word to enter with, {@code kalih wulan}: how long. */
    static boolean isNever(Tokens tokens, int t) {
        boolean time = tokens.isAmong(t, TIMES_OF_DAY) && !isCapitalised(tokens, t);
        boolean moon = tokens.isAmong(t, MOON) && (tokens.means(t - 1, Meaning.NUMERAL) || tokens.isNumber(t - 1));
        return time || moon || (tokens.isWord(t) && tokens.key[t] == CODE && tokens.isAmong(t - 1, WORD));
    }

    /** {@code Sugeng enjing}, {@code Titik tumpukan sampah}, {@code Ing desa …}: words that begin a sentence and no name. */
    static boolean isNone(Tokens tokens, int t) {
        boolean shortened = tokens.is(t - 1, '.') && !CueSearch.endsSentence(tokens, t - 1);
        boolean point = !shortened
                && tokens.means(t, Meaning.INCIDENT)
                && tokens.isWord(t + 1)
                && !tokens.means(t + 1, Meaning.NAME)
                && (!tokens.has(t + 1, Tokens.CAPITAL)
                        || tokens.means(t + 1, Meaning.INCIDENT | Meaning.COMMON | Meaning.ORDINARY));
        boolean place = tokens.means(t, Meaning.PREPOSITION) && tokens.means(t + 1, PLACES);
        boolean greeting = tokens.isAmong(t, GREETING) && tokens.isAmong(t + 1, TIMES_OF_DAY);
        return point || place || greeting || Interjections.is(tokens, t);
    }

    /** An initial, a word of the list, a title, an unknown word, or letters with a few digits among them. */
    static boolean is(Tokens tokens, int t) {
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

    /** A capital first and not all of them: {@code Siti}, but not {@code PDAM}. */
    static boolean isCapitalised(Tokens tokens, int t) {
        return tokens.has(t, Tokens.CAPITAL) && !tokens.has(t, Tokens.SHOUTED);
    }
}
