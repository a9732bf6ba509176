// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the accounts and domains of public bodies from those of persons by the stems they are made of. */
final class OrganisationNames {
    /** A stem this long is one wherever it stands in a name; a shorter one only where a word begins. */
    private static final int LONG = 5;

    /** What stems are made of besides letters, in the order of the numbers after that of {@code z}. */
    private static final String MARKS = "._@";

    private static final int FIRST_MARK = 27;
    private static final int OTHER = 31;

    /** The stems by the number of their last character. */
    private static final Stem[][] ENDING_IN = endingIn();

    /** A stem as the numbers of its characters in a row, and which bits of a long they fill. */
    private record Stem(long key, long bits, int width, boolean anywhere) {
        static Stem of(String letters) {
            long key = 0;
            for (int i = 0; i < letters.length(); i++) {
                key = Words.append(key, number(Fold.of(letters.charAt(i))));
            }
            int width = Words.BITS * letters.length();
            return new Stem(key, (1L << width) - 1, width, letters.length() >= LONG);
        }

        boolean ends(long read) {
            return (read & bits) == key && (anywhere || !isLetter((int) (read >>> width) & OTHER));
        }
    }

    private OrganisationNames() {}

    /** Whether the stretch of text, folded, contains a long stem, or a short one where a word begins. */
    static boolean appearIn(CharSequence text, int start, int end) {
        long read = 0;
        for (int i = start; i < end; i++) {
            int fold = Fold.of(text.charAt(i));
            if (fold < Fold.IGNORABLE || fold >= Fold.PUNCTUATION) {
                int number = number(fold);
                read = Words.append(read, number);
                for (Stem stem : ENDING_IN[number]) {
                    if (stem.ends(read)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isLetter(int number) {
        return number > 0 && number < FIRST_MARK;
    }

    private static int number(int fold) {
        if (isLetter(fold)) {
            return fold;
        }
        int mark = MARKS.indexOf(fold - Fold.PUNCTUATION);
        return mark >= 0 ? FIRST_MARK + mark : OTHER;
    }

    private static Stem[][] endingIn() {
        Map<Integer, List<Stem>> stems = ResourceLines.of("organisations.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .map(Stem::of)
                .collect(Collectors.groupingBy(stem -> (int) stem.key() & OTHER));
        Stem[][] endingIn = new Stem[OTHER + 1][];
        Arrays.setAll(endingIn, number -> stems.getOrDefault(number, List.of()).toArray(Stem[]::new));
        return endingIn;
    }
}
