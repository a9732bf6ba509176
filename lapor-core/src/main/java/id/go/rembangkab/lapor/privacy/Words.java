// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * A word as one number: its last twelve letters, five bits each, and its length above them. Equal words have equal keys,
 * and the beginning and the ending of a word are read off the bits.
 */
final class Words {
    static final int BITS = 5;
    /** The bits of the last letter. */
    static final long LETTER = (1 << BITS) - 1;

    /** How many letters of a word are kept: its last. */
    static final int KEPT = 12;

    private static final long LETTERS = (1L << (BITS * KEPT)) - 1;

    private Words() {}

    /** The letters with one more; the length is put on at the end by {@link #key(long, int)}. */
    static long append(long letters, int letter) {
        return (letters << BITS) | letter;
    }

    static long key(long letters, int length) {
        return (letters & LETTERS) | ((long) (length & 15) << (BITS * KEPT));
    }

    /** The letter at a place of a word; 0 at the beginning of one that is longer than what is kept. */
    static int letter(long key, int length, int at) {
        int behind = length - 1 - at;
        return behind < KEPT ? (int) ((key & LETTERS) >>> (BITS * behind)) & (int) LETTER : 0;
    }

    static long key(String word) {
        long letters = 0;
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            int fold = Fold.of(word.charAt(i));
            if (Fold.isLetter(fold)) {
                letters = append(letters, fold);
                length++;
            }
        }
        return key(letters, length);
    }

    /** How many letters the word of a key has, if fewer than sixteen. */
    static int size(long key) {
        return (int) (key >>> (BITS * KEPT));
    }

    /** The letters of a key, without its length. */
    static long letters(long key) {
        return key & LETTERS;
    }

    /** The key of two words in a row, which no single word is likely to have. */
    static long pair(long first, long second) {
        return (((first * 0x9E3779B97F4A7C15L) ^ second) * 0xC2B2AE3D27D4EB4FL) | Long.MIN_VALUE;
    }

    /** Whether a word of the given length begins so; words longer than twelve letters have lost their beginning. */
    static boolean beginsWith(long key, int length, String beginning) {
        int rest = length - beginning.length();
        return length <= KEPT && rest >= 0 && (key & LETTERS) >>> (BITS * rest) == (key(beginning) & LETTERS);
    }
}
