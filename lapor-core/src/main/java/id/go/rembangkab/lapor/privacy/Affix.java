// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The letters of a prefix or an ending in a row, and the sound that comes back when a prefix is cut off. */
record Affix(long letters, int size, long sound, int soundSize) {
    static Affix of(String letters, String sound) {
        return new Affix(lettersOf(letters), letters.length(), lettersOf(sound), sound.length());
    }

    private static long lettersOf(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters = Words.append(letters, Fold.of(word.charAt(i)));
        }
        return letters;
    }

    boolean ends(long word, int wordSize) {
        return wordSize > size && (word & ones(size)) == letters;
    }

    long cutEnding(long word) {
        return word >>> (Words.BITS * size);
    }

    boolean begins(long word, int wordSize) {
        return wordSize > size && word >>> (Words.BITS * (wordSize - size)) == letters;
    }

    long cutBeginning(long word, int wordSize) {
        int rest = wordSize - size;
        return (word & ones(rest)) | (sound << (Words.BITS * rest));
    }

    private static long ones(int size) {
        return (1L << (Words.BITS * size)) - 1;
    }

    /** The affixes in their order, none of which swallows a sound. */
    static Affix[] each(String... affixes) {
        return Stream.of(affixes).map(affix -> of(affix, "")).toArray(Affix[]::new);
    }

    /** Those of the affixes that a word may end with, by its last letter. */
    static Affix[][] byLastLetter(Affix... affixes) {
        return byLetter(affix -> lastLetter(affix.letters), affixes);
    }

    /** Those of the affixes that a word may begin with, by its first letter. */
    static Affix[][] byFirstLetter(Affix... affixes) {
        return byLetter(affix -> firstLetter(affix.letters, affix.size), affixes);
    }

    static int lastLetter(long word) {
        return (int) (word & Words.LETTER);
    }

    static int firstLetter(long word, int wordSize) {
        return (int) (word >>> (Words.BITS * (wordSize - 1)));
    }

    private static Affix[][] byLetter(ToIntFunction<Affix> letter, Affix... affixes) {
        return IntStream.rangeClosed(0, (int) Words.LETTER)
                .mapToObj(wanted -> Stream.of(affixes)
                        .filter(affix -> letter.applyAsInt(affix) == wanted)
                        .toArray(Affix[]::new))
                .toArray(Affix[][]::new);
    }
}
