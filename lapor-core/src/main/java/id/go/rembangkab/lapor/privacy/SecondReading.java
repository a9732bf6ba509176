// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Arrays;

/**
 * Reads the addresses of a paragraph once more as they would stand there undisguised, where the first reading met what
 * may be a disguise: other marks or line ends in the place of blanks, words without blanks between, digits for letters.
 * What it finds is joined with what was found before. Scratch memory, for one thread at a time.
 */
final class SecondReading {
    private static final int USUAL_TOKENS = 64;
    private static final int REACH = 12;
    private static final int MOST_TOKENS_A_LINE = 6;
    private static final int LONGEST_TAIL = 3;

    private final Tokens plain = new Tokens(USUAL_TOKENS);
    private final Gaps gaps = new Gaps();
    private final GluedWords gluedWords;
    private final DigitLetters digitLetters;
    private boolean asked;
    private int[] changes = new int[USUAL_TOKENS];
    private int changed;

    SecondReading(Lexicon lexicon) {
        gluedWords = new GluedWords(lexicon);
        digitLetters = new DigitLetters(lexicon);
    }

    int capacity() {
        return plain.capacity();
    }

    /** Asks for a second reading if what stands at the word {@code t} may be disguised. */
    void look(Tokens tokens, int t) {
        asked = asked || (tokens.isWord(t) && isOdd(tokens, t));
    }

    private static boolean isOdd(Tokens tokens, int t) {
        boolean number = tokens.isNumber(t + 1) && tokens.glued(t + 1);
        if (tokens.means(t, AddressRun.HEADS)) {
            int next = tokens.is(t + 1, '.') ? t + 2 : t + 1;
            return Gaps.isOddBehindHead(tokens, t)
                    || (next > t + 1 && tokens.glued(next))
                    || tokens.breaks * MOST_TOKENS_A_LINE > tokens.count
                    || DigitLetters.mayBegin(tokens, next)
                    || (tokens.isWord(next) && GluedWords.mayBe(tokens, next));
        }
        boolean tail = tokens.size(t) >= LONGEST_TAIL && !tokens.has(t, Tokens.SHOUTED);
        return (number && (tail || (tokens.isWord(t + 2) && tokens.glued(t + 2)))) || GluedWords.mayBe(tokens, t);
    }

    /** Finds what is found only without disguise, if the first reading of the paragraph asked for it. */
    void ofAddresses(CharSequence text, Tokens tokens, AddressRules addresses, Spans spans) {
        if (!asked) {
            return;
        }
        asked = false;
        undisguise(text, tokens);
        int t = 0;
        int next = 0;
        while (next < changed && t < plain.count) {
            if (changes[next] < t - 1) {
                next++;
            } else if (changes[next] > t + REACH) {
                t = changes[next] - REACH;
            } else if (Labels.pass(plain, t) > t) {
                t = Labels.pass(plain, t);
            } else {
                boolean begins = plain.means(t, AddressRun.HEADS | Meaning.HOME);
                t = begins ? Math.max(addresses.scan(plain, t, spans), t + 1) : t + 1;
            }
        }
    }

    /** The paragraph as it would stand undisguised, until the next one is read. */
    Tokens undisguise(CharSequence text, Tokens tokens) {
        plain.clear();
        changed = 0;
        gaps.begin(tokens);
        int t = 0;
        boolean blank = false;
        while (t < tokens.count) {
            if (!Gaps.isValue(tokens, t)) {
                int label = Labels.pass(tokens, t);
                int end = label > t ? label : gaps.end(t);
                blank = label == t && gaps.standsForBlank(t, end);
                for (int mark = t; mark < end && !blank; mark++) {
                    plain.copy(tokens, mark, 0);
                }
                t = end;
                continue;
            }
            if (!blank && t > 0 && Gaps.isValue(tokens, t - 1)) {
                gaps.passBlank(tokens.spaced(t));
            }
            int flags = blank ? Tokens.SPACED : 0;
            int before = plain.count;
            int next = digitLetters.merge(tokens, t, plain, flags);
            next = next > t ? next : gluedWords.split(text, tokens, t, plain, flags);
            if (next == t) {
                plain.copy(tokens, t, flags);
                next = t + 1;
                note(blank, before);
            } else {
                note(true, before);
            }
            blank = false;
            t = next;
        }
        plain.close();
        plain.headings.read(plain);
        return plain;
    }

    private void note(boolean change, int at) {
        if (change) {
            if (changed == changes.length) {
                changes = Arrays.copyOf(changes, 2 * changed);
            }
            changes[changed++] = at;
        }
    }
}
