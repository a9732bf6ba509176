// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.function.LongConsumer;

/** How a word comes out of a hurried thumb: a letter left out, struck twice, or changed places with the next. */
final class Misspellings {
    /** A shorter word is too near to others. */
    private static final int SHORTEST = 6;

    private static final int SHORTEST_SWAPPED = 5;

    private Misspellings() {}

    /** Gives the key of each, the first and the last letter in their places; of shorter words there are none. */
    static void forEach(long key, LongConsumer misspelled) {
        int size = Words.size(key);
        long word = Words.letters(key);
        boolean whole = size >= SHORTEST_SWAPPED && size < Words.KEPT;
        for (int behind = 1; whole && behind < size - 1; behind++) {
            int bits = Words.BITS * behind;
            long rest = word & ((1L << bits) - 1);
            int letter = (int) ((word >>> bits) & Words.LETTER);
            long before = word >>> (bits + Words.BITS);
            long twice = Words.append(Words.append(before, letter), letter);
            if (size >= SHORTEST) {
                misspelled.accept(Words.key((before << bits) | rest, size - 1));
                misspelled.accept(Words.key((twice << bits) | rest, size + 1));
            }
            if (behind < size - 2) {
                long first = Words.append(before >>> Words.BITS, letter);
                long swapped = Words.append(first, (int) (before & Words.LETTER));
                misspelled.accept(Words.key((swapped << bits) | rest, size));
            }
        }
    }
}
