// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the detector knows of words: for each key of {@link Words} its meaning, a long of a cue, a small value and flags.
 * Looked up without allocation. Immutable.
 */
final class Lexicon {
    /** The bits of a meaning that hold the {@link Cue}. */
    static final long CUE = 31;

    private static final int VALUE_SHIFT = 5;
    private static final int VALUE = 15;

    /** Keys at even places, their meanings behind them: one look-up touches one line of the cache. */
    /** What makes a word worth knowing where it is misspelled. */
    private static final long ANNOUNCING = CUE | Meaning.HOME | Meaning.NAMING | Meaning.MONTH | Meaning.NUMERAL;

    private final long[] slots;

    private final int mask;

    private Lexicon(Map<Long, Long> words) {
        int capacity = Integer.highestOneBit(words.size() * 4 + 4);
        slots = new long[2 * capacity];
        mask = 2 * capacity - 1;
        words.forEach((key, meaning) -> {
            int slot = slot(key);
            while (slots[slot] != 0) {
                slot = (slot + 2) & mask;
            }
            slots[slot] = key;
            slots[slot + 1] = meaning;
        });
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask & ~1;
    }

    /** The meaning of a word, 0 if it is not known. */
    long meaning(long key) {
        int slot = slot(key);
        while (slots[slot] != key) {
            if (slots[slot] == 0) {
                return 0;
            }
            slot = (slot + 2) & mask;
        }
        return slots[slot + 1];
    }

    static int value(long meaning) {
        return (int) (meaning >> VALUE_SHIFT) & VALUE;
    }

    static boolean isNumeral(long meaning) {
        return (meaning & Meaning.NUMERAL) != 0;
    }

    /** Collects words; a word that stands in several lists has all their flags, and the cue of the first. */
    static final class Builder {
        private final Map<Long, Long> words = new HashMap<>();
        private final Set<Long> singles = new HashSet<>();

        /** Lines of the form {@code [CUE] word, two words, …}. */
        Builder cues(List<String> lines) {
            for (String line : lines) {
                int close = line.indexOf(']');
                long meaning = Cue.valueOf(line.substring(1, close)).code();
                for (String phrase : line.substring(close + 1).split(",", -1)) {
                    phrase(phrase.strip(), meaning);
                }
            }
            return this;
        }

        /** Lines of the form {@code [FLAG] word word …}, or {@code [FLAG 3] …} where the words stand for a number. */
        Builder flags(List<String> lines) {
            for (String line : lines) {
                int close = line.indexOf(']');
                String[] head = line.substring(1, close).split(" ", -1);
                long meaning = Meaning.flag(head[0]);
                meaning |= head.length > 1 ? Long.parseLong(head[1]) << VALUE_SHIFT : 0;
                for (String phrase : line.substring(close + 1).split(",", -1)) {
                    phrase(phrase.strip(), meaning);
                }
            }
            return this;
        }

        /** Words separated by blanks, all with one flag. */
        Builder words(Iterable<String> lines, long flag) {
            for (String line : lines) {
                for (String word : line.split(" ", -1)) {
                    phrase(word, flag);
                }
            }
            return this;
        }

        private void phrase(String phrase, long meaning) {
            String[] parts = phrase.split(" ", -1);
            if (phrase.isEmpty() || Words.key(parts[0]) == 0) {
                return;
            }
            if (parts.length == 1) {
                singles.add(Words.key(phrase));
                add(Words.key(phrase), meaning);
            } else {
                add(Words.key(parts[0]), Meaning.PHRASE);
                add(Words.pair(Words.key(parts[0]), Words.key(parts[1])), meaning);
            }
        }

        private void add(long key, long meaning) {
            words.merge(key, meaning, (known, more) -> (known & CUE) == 0 ? known | more : known | (more & ~CUE));
        }

        /** What is meant by words that announce something where they are misspelled, if that is no word of its own. */
        Builder misspelled() {
            Map.copyOf(words).forEach((key, meaning) -> {
                if (singles.contains(key) && (meaning & ANNOUNCING) != 0) {
                    long announced = meaning & (ANNOUNCING | VALUE << VALUE_SHIFT);
                    Misspellings.forEach(key, misspelled -> words.putIfAbsent(misspelled, announced));
                }
            });
            return this;
        }

        Lexicon build() {
            return new Lexicon(words);
        }
    }
}
