// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Vehicles of public bodies, whose plates are nobody's: {@code mobil dinas}, {@code truk sampah pemkab}, {@code plat merah}. */
final class OfficialVehicles {
    private static final int WITHIN = 5;

    private OfficialVehicles() {}

    /** Whether what is said around the plate from the token {@code first} to before {@code next} makes it a public body's. */
    static boolean isOne(Tokens tokens, int first, int next) {
        int words = 0;
        for (int t = first - 1; t >= tokens.horizon(first) && words < WITHIN; t--) {
            if (isOfficial(tokens, t)) {
                return true;
            } else if (CueSearch.endsSentence(tokens, t) || tokens.kind(t) == Tokens.BREAK) {
                break;
            }
            words += tokens.kind(t) == Tokens.WORD && !tokens.means(t, Meaning.NUMBER_WORD) ? 1 : 0;
        }
        int after = tokens.is(next, '(') || tokens.is(next, ',') ? next + 1 : next;
        boolean owned = tokens.isAmong(after, OWNED)
                && tokens.means(after + 1, Meaning.RED_WITH_VEHICLE | Meaning.PUBLIC_BODY | Meaning.RED);
        return owned || isOfficial(tokens, after) || (tokens.isWord(after) && isOfficial(tokens, after + 1));
    }

    /** {@code milik dinas}: whose the vehicle before is. */
    private static final WordSet OWNED =
            WordSet.of("milik punya punyaan aset inventaris milike duweke kagungan kagungane");

    private static boolean isOfficial(Tokens tokens, int t) {
        return tokens.means(t, Meaning.RED)
                || (tokens.means(t, Meaning.RED_WITH_VEHICLE)
                        && (isVehicle(tokens, t - 1) || isKindOfVehicle(tokens, t - 1)));
    }

    /** {@code truk sampah} dinas, {@code mobil tangki air} pemkab: a vehicle and what it is for. */
    private static boolean isKindOfVehicle(Tokens tokens, int t) {
        return isPlain(tokens, t) && (isVehicle(tokens, t - 1) || (isPlain(tokens, t - 1) && isVehicle(tokens, t - 2)));
    }

    private static boolean isPlain(Tokens tokens, int t) {
        return tokens.means(t, Meaning.COMMON) && !tokens.means(t, Meaning.OWN | Meaning.RELATIVE);
    }

    private static boolean isVehicle(Tokens tokens, int t) {
        return tokens.isWord(t) && tokens.cue(t) == Cue.PLATE;
    }
}
