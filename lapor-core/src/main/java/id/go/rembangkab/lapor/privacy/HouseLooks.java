// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What tells one house from its neighbours behind an address: {@code cat hijau}, {@code pagar besi pojok gang}. */
final class HouseLooks {
    private static final WordSet FEATURES = WordSet.of("cat pagar tembok genteng warna dinding teras pintu lantai");
    private static final WordSet PLACES = WordSet.of("pojok pojokan hook hoek mepet persis pas");
    private static final long NO_LOOK = Meaning.PREPOSITION | Meaning.OWN;

    private HouseLooks() {}

    /** The last token of the description behind {@code last}, a comma between them or not; {@code last} if there is none. */
    static int last(Tokens tokens, int last) {
        int t = tokens.is(last + 1, ',') ? last + 2 : last + 1;
        int end = afterPair(tokens, t, FEATURES);
        if (end == t || tokens.means(t + 1, Meaning.INCIDENT)) {
            return last;
        }
        int more = tokens.is(end, ',') ? end + 1 : end;
        int place = afterPair(tokens, more, PLACES);
        return place > more ? place - 1 : end - 1;
    }

    private static int afterPair(Tokens tokens, int t, WordSet firsts) {
        boolean pair = tokens.isAmong(t, firsts) && tokens.isWord(t + 1) && !tokens.means(t + 1, NO_LOOK);
        return pair ? t + 2 : t;
    }
}
