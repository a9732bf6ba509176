// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Where an address begins before its head: {@code belakang pasar Sulang, RT 02/04}, {@code Leteh RT 02 RW 03}. */
final class AddressStart {
    private static final int MOST_LANDMARK_WORDS = 4;
    private static final int MOST_VILLAGE_WORDS = 2;
    private static final long NOT_IN_LANDMARK = Meaning.HOME | Meaning.OWN | Meaning.INCIDENT;
    private static final WordSet LANDMARKS =
            WordSet.of("belakang blkg samping smpg sebelah depan dpn dekat dkt seberang "
                    + "mburi mburine ngarep ngarepe sisih cedhak utara selatan timur "
                    + "barat");

    private AddressStart() {}

    /** {@code belakang}, {@code samping}: a home is told by what it is near to. */
    static boolean isLandmark(Tokens tokens, int t) {
        return tokens.isAmong(t, LANDMARKS);
    }

    /** The word before the landmark that the address with the head {@code t} is near to; {@code t} if none is told. */
    static int ofLandmark(Tokens tokens, int t) {
        int words = 0;
        for (int i = t - 1; i >= 0 && words <= MOST_LANDMARK_WORDS; i--) {
            if (isLandmark(tokens, i)) {
                return words > 0 ? i : t;
            }
            boolean comma = tokens.is(i, ',') && i == t - 1;
            boolean part = tokens.isWord(i) && !tokens.means(i, NOT_IN_LANDMARK);
            if (!comma && !part) {
                return t;
            }
            words += part ? 1 : 0;
        }
        return t;
    }

    /** The village before the neighbourhood {@code t}, without a head, or the first letter of a head spelled. */
    static int ofVillage(Tokens tokens, int t, boolean cased) {
        boolean spelled =
                tokens.size(t) == 1 && tokens.is(t - 1, '.') && tokens.isWord(t - 2) && tokens.size(t - 2) == 1;
        if (spelled) {
            return t - 2;
        } else if (tokens.isWord(t - 1) && (tokens.key[t - 1] == AddressJoint.ER || isSpelled(tokens, t))) {
            return t - 1;
        }
        boolean below = tokens.isLineEnd(t - 1) && tokens.means(t - 2, Meaning.PLACE);
        int first = below ? t - 1 : t;
        while (tokens.means(t, Meaning.NEIGHBOURHOOD)
                && first > t - MOST_VILLAGE_WORDS - (below ? 1 : 0)
                && isVillage(tokens, first - 1, cased)) {
            first--;
        }
        return first == t - 1 && below ? t : first;
    }

    /** {@code J l}, {@code R T} */
    private static boolean isSpelled(Tokens tokens, int t) {
        return tokens.size(t) == 1 && tokens.size(t - 1) == 1;
    }

    private static boolean isVillage(Tokens tokens, int t, boolean cased) {
        boolean unknown = tokens.isWord(t)
                && tokens.meaning(t) == 0
                && !Residence.isResident(tokens, t)
                && (cased ? tokens.has(t, Tokens.CAPITAL) : !WordShape.isOrdinary(tokens.key[t], tokens.size(t)));
        boolean side = PlaceName.isSideOf(tokens, t)
                && (tokens.has(t, Tokens.CAPITAL) || !cased)
                && isVillage(tokens, t - 1, cased);
        return unknown || side || (tokens.means(t, Meaning.PLACE) && !tokens.means(t, Meaning.COMMON | Meaning.REGION));
    }
}
