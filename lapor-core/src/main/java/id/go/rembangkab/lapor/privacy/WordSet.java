// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** A few words, told by their keys; asking for one looks at a place or two, however many they are. */
final class WordSet {
    /** The key of what is no word, and what a free place holds. */
    private static final long NO_WORD = 0;

    private final long[] slots;
    private final int mask;

    private WordSet(int count) {
        slots = new long[Integer.highestOneBit(count) * 4];
        mask = slots.length - 1;
    }

    /** Words with a blank between. */
    static WordSet of(String words) {
        String[] each = words.split(" ", -1);
        WordSet set = new WordSet(each.length);
        for (String word : each) {
            set.add(Words.key(word));
        }
        return set;
    }

    private void add(long key) {
        slots[slot(key)] = key;
    }

    boolean has(long key) {
        return key != NO_WORD && slots[slot(key)] == key;
    }

    /** Where the key stands, or the free place where it would. */
    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (slots[slot] != key && slots[slot] != NO_WORD) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
