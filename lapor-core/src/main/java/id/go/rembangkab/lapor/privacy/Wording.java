// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds phrases in a text, whatever case, script or spelling its letters have. Between the words of a phrase two others
 * may stand. Immutable and thread-safe.
 *
 * @param <T> what a phrase stands for
 */
final class Wording<T> {
    private static final int MOST_BETWEEN = 2;
    private static final Lexicon NO_LEXICON = new Lexicon.Builder().build();

    /** Phrases by the key of their first word. */
    private final Map<Long, List<Phrase<T>>> phrases = new HashMap<>();

    /** A bit for each of those keys: most words begin no phrase, and are not looked up. */
    private long begun;

    private record Phrase<T>(List<Long> words, T meaning) {}

    /** Makes a phrase book of lines {@code [NAME] a phrase, another}; {@code meaning} reads the name. */
    Wording(List<String> lines, Function<String, T> meaning) {
        for (String line : lines) {
            int close = line.indexOf(']');
            T what = meaning.apply(line.substring(1, close));
            for (String phrase : line.substring(close + 1).split(",", -1)) {
                add(phrase.strip(), what);
            }
        }
    }

    private void add(String phrase, T what) {
        if (!phrase.isEmpty()) {
            List<Long> words = new ArrayList<>();
            for (String word : phrase.split(" ", -1)) {
                words.add(Words.key(word));
            }
            begun |= bit(words.get(0));
            phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase<>(words, what));
        }
    }

    private static long bit(long word) {
        return 1L << ((word * 0x9E3779B97F4A7C15L) >>> 58);
    }

    /** What the phrases in the text stand for, in the order of the text; a phrase within a longer one does not count. */
    List<T> in(CharSequence text) {
        Tokens tokens = new Tokens(64);
        Tokenizer tokenizer = new Tokenizer(NO_LEXICON);
        List<T> found = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            from = tokenizer.paragraph(text, from, tokens);
            int covered = 0;
            for (int t = 0; t < tokens.count; t++) {
                if (tokens.kind(t) == Tokens.WORD && (begun & bit(tokens.key[t])) != 0) {
                    covered = from(tokens, t, covered, found);
                }
            }
        }
        return found;
    }

    /** Adds what the longest phrases from a word on stand for, if they reach beyond what is covered already. */
    private int from(Tokens tokens, int first, int covered, List<T> found) {
        int farthest = covered;
        int most = 0;
        List<T> here = new ArrayList<>();
        for (Phrase<T> phrase : phrases.getOrDefault(tokens.key[first], List.of())) {
            int end = end(tokens, first, phrase.words());
            int words = phrase.words().size();
            if (end > farthest || (end == farthest && words > most)) {
                here.clear();
                farthest = end;
                most = words;
            }
            if (end > covered && end == farthest && words == most) {
                here.add(phrase.meaning());
            }
        }
        found.addAll(here);
        return farthest;
    }

    /** The token after the phrase, 0 if it does not stand there. */
    private static int end(Tokens tokens, int first, List<Long> words) {
        int next = 1;
        int between = 0;
        int t = first + 1;
        while (t < tokens.count && next < words.size() && between <= MOST_BETWEEN) {
            if (CueSearch.endsSentence(tokens, t)) {
                return 0;
            } else if (tokens.kind(t) == Tokens.WORD) {
                boolean met = tokens.key[t] == words.get(next);
                next += met ? 1 : 0;
                between = met ? 0 : between + 1;
            }
            t++;
        }
        return next == words.size() ? t : 0;
    }
}
