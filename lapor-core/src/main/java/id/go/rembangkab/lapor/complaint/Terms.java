// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words to find a complaint by: runs of letters and digits, small and in one Unicode form, so that every store parts a text in
 * the same way and nothing in a question means anything but a word. Immutable.
 */
public final class Terms {
    /** No words. */
    public static final Terms NONE = new Terms(List.of());

    /** More letters of a word are not looked at. */
    public static final int LONGEST = 32;

    /** More different words of a text are not looked at. */
    public static final int MOST = 8_000;

    /** More words of a question are not looked at. */
    public static final int MOST_ASKED = 32;

    private final NavigableSet<String> words;

    private Terms(Collection<String> words) {
        this.words = new TreeSet<>(words);
    }

    /**
     * Returns what some texts say together.
     *
     * @param texts the texts
     * @return their first {@value #MOST} different words, each of its first {@value #LONGEST} letters
     */
    public static Terms of(Iterable<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(text -> collect(text, words, MOST));
        return new Terms(words);
    }

    /**
     * Reads a question.
     *
     * @param question any text
     * @return its first {@value #MOST_ASKED} different words; none if there is no letter and no digit in it
     */
    public static Terms asked(String question) {
        Set<String> words = new LinkedHashSet<>();
        collect(question, words, MOST_ASKED);
        return new Terms(words);
    }

    /** A word is known by its first letters, so what is beyond them is passed over. */
    private static void collect(String text, Set<String> words, int most) {
        String plain = Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        StringBuilder word = new StringBuilder();
        int letters = 0;
        for (int at = 0; at < plain.length() && words.size() < most; ) {
            int letter = plain.codePointAt(at);
            at += Character.charCount(letter);
            if (!isPartOfWord(letter)) {
                add(word, words);
                letters = 0;
            } else if (letters++ < LONGEST) {
                word.appendCodePoint(letter);
            }
        }
        if (words.size() < most) {
            add(word, words);
        }
    }

    private static void add(StringBuilder word, Set<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isPartOfWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Returns the words.
     *
     * @return each once, in the order of their letters; a word has letters, digits and their marks alone
     */
    public List<String> words() {
        return List.copyOf(words);
    }

    /**
     * Tells whether there is no word.
     *
     * @return whether there is none
     */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Tells whether each of these words is the beginning of a word there, or all of it.
     *
     * @param said what is looked into
     * @return whether all are there; no word is in every text
     */
    public boolean beginIn(Terms said) {
        return words.stream().allMatch(said::has);
    }

    private boolean has(String beginning) {
        String next = words.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms terms && words.equals(terms.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** Says how many; they may be a citizen's. */
    @Override
    public String toString() {
        return "Terms[" + words.size() + "]";
    }
}
