// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Cuts a paragraph into {@link Tokens}, folding on the way. Reads each code unit once, and one more where a surrogate or
 * an apostrophe asks for its neighbour.
 */
final class Tokenizer {
    private static final long SPELLABLE = Meaning.NAMING
            | Meaning.NEIGHBOURHOOD
            | Meaning.ROAD
            | Meaning.INSTITUTION
            | Meaning.NUMBER_WORD
            | Meaning.SETTLEMENT;

    /** The bit that lower case letters of ASCII have and capitals have not. */
    private static final int LOWER = 0x20;

    private static final int ALPHABET = 26;

    /** No word has a letter so often in a row but one that is drawn out: {@code bangettt}. */
    private static final int STRETCHED = 3;

    private final Lexicon lexicon;
    private final Derivation derivation;
    private long spelledLetters;
    private int spelledSize;
    private boolean spelledDotted;
    private int width;

    Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
        derivation = new Derivation(lexicon);
    }

    /**
     * Fills the tokens with the paragraph that begins at {@code from}.
     *
     * @return where the next paragraph begins: after an empty line, but not after one that ends in a comma or a colon
     */
    int paragraph(CharSequence text, int from, Tokens tokens) {
        tokens.clear();
        int next = cut(text, from, tokens);
        tokens.close();
        return next;
    }

    private int cut(CharSequence text, int from, Tokens tokens) {
        int length = text.length();
        int i = from;
        int spaced = Tokens.SPACED;
        while (i < length) {
            char c = text.charAt(i);
            if (c == ' ') {
                spaced |= Tokens.SPACED;
                i++;
                continue;
            }
            int fold = Fold.quick(c);
            if (fold < 0 || Escapes.mayBegin(fold)) {
                int codePoint = codePoint(text, i, c, length);
                fold = Fold.of(codePoint);
                if (!Fold.isLetter(fold) && !Fold.isDigit(fold)) {
                    spaced = other(tokens, i, width, fold, spaced);
                    i += width;
                    continue;
                }
            }
            if (Fold.isLetter(fold)) {
                i = word(text, i, length, tokens, spaced);
                spaced = 0;
            } else if (Fold.isDigit(fold)) {
                i = number(text, i, length, tokens, spaced);
                spaced = 0;
            } else if (fold == Fold.NEWLINE) {
                int next = lineEnds(text, i, length, tokens);
                if (tokens.size(tokens.count - 1) > 1 && !goesOn(tokens)) {
                    return next;
                }
                i = next;
                spaced = Tokens.SPACED;
            } else {
                spaced = c == '\t' ? Tokens.SPACED | Tokens.TABBED : other(tokens, i, 1, fold, spaced);
                i++;
            }
        }
        return length;
    }

    /** Whether the line before an empty one announces what comes below it: {@code Hormat kami,}. */
    private static boolean goesOn(Tokens tokens) {
        int last = tokens.count - 2;
        return tokens.is(last, ',') || tokens.is(last, ':');
    }

    /** The character at {@code i}, escaped or not; its {@link #width} is left behind. */
    private int codePoint(CharSequence text, int i, char c, int length) {
        width = 1;
        if (Character.isHighSurrogate(c)) {
            char low = i + 1 < length ? text.charAt(i + 1) : 0;
            width = Character.isLowSurrogate(low) ? 2 : 1;
            return width == 2 ? Character.toCodePoint(c, low) : c;
        } else if (c <= '\\') {
            int escape = Escapes.at(text, i, length);
            width = Math.max(1, Escapes.width(escape));
            return escape == 0 ? c : Escapes.codePoint(escape);
        }
        return c;
    }

    private static int other(Tokens tokens, int at, int width, int fold, int spaced) {
        if (fold == Fold.SPACE) {
            return spaced | Tokens.SPACED;
        } else if (fold == Fold.IGNORABLE) {
            return spaced;
        } else if (fold == Fold.NEWLINE) {
            tokens.add(at, at + width, Tokens.BREAK, spaced, 0, 1, 0, 0);
            return Tokens.SPACED;
        } else if (fold == Fold.SYMBOL) {
            tokens.add(at, at + width, Tokens.SYMBOL, spaced, 0, 1, 0, 0);
        } else {
            tokens.add(at, at + width, Tokens.PUNCTUATION, spaced, fold - Fold.PUNCTUATION, 1, 0, 0);
        }
        return 0;
    }

    /** Line ends and the blanks among them; a carriage return with its line feed is one. */
    private static int lineEnds(CharSequence text, int from, int length, Tokens tokens) {
        int lines = 0;
        char before = 0;
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            int fold = Fold.quick(c);
            if (fold == Fold.NEWLINE) {
                lines += c == '\n' && before == '\r' ? 0 : 1;
            } else if (fold != Fold.SPACE) {
                break;
            }
            before = c;
            i++;
        }
        tokens.add(from, i, Tokens.BREAK, Tokens.SPACED, 0, lines, 0, 0);
        return i;
    }

    private int word(CharSequence text, int from, int length, Tokens tokens, int spaced) {
        long letters = 0;
        int size = 0;
        int capitals = 0;
        int used = 0;
        char apart = 0;
        int flags = spaced;
        int end = from;
        int before = 0;
        int repeated = 0;
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            int letter = (c | LOWER) - 'a' + 1;
            int more = letter == before ? repeated + 1 : 1;
            if (letter < 1 || letter > ALPHABET || c > 'z' || more == STRETCHED) {
                break;
            }
            repeated = more;
            before = letter;
            letters = Words.append(letters, letter);
            used |= 1 << letter;
            capitals += c < 'a' ? 1 : 0;
            i++;
        }
        if (i > from) {
            size = i - from;
            end = i;
            flags |= text.charAt(from) < 'a' ? Tokens.CAPITAL : 0;
        }
        boolean plain = size > 1 && i < length && text.charAt(i) == ' ';
        while (!plain && i < length) {
            char c = text.charAt(i);
            int fold = Fold.quick(c);
            width = 1;
            if (fold < 0 || Escapes.mayBegin(fold)) {
                int codePoint = codePoint(text, i, c, length);
                fold = Fold.of(codePoint);
                if (Fold.isLetter(fold) && Character.isUpperCase(codePoint)) {
                    capitals++;
                    flags |= size == 0 ? Tokens.CAPITAL : 0;
                }
            } else if (c <= 'Z' ? c >= 'A' : c >= 0xC0 && Character.isUpperCase(c)) {
                capitals++;
                flags |= size == 0 ? Tokens.CAPITAL : 0;
            }
            if (Fold.isLetter(fold)) {
                repeated = fold == before ? repeated + 1 : 1;
                before = fold;
                if (repeated < STRETCHED || Numerals.mayBeDigits(used)) {
                    letters = Words.append(letters, fold);
                    size++;
                } else if (repeated == STRETCHED && size > STRETCHED) {
                    letters >>>= Words.BITS;
                    size--;
                }
                used |= 1 << fold;
                end = i + width;
            } else {
                if (size == 1 && i == end) {
                    apart = SpelledLetters.mark(text, end, length);
                }
                if (apart != 0 && c == apart && letterAt(text, i + 1, length) && !letterAt(text, i + 2, length)) {
                    i++;
                    continue;
                } else if (fold != Fold.IGNORABLE && !(isApostrophe(fold) && letterAt(text, i + width, length))) {
                    break;
                }
            }
            i += width;
        }
        flags |= capitals >= size ? Tokens.SHOUTED : 0;
        flags |= apart != 0 ? Tokens.SPELLED : 0;
        long key = Words.key(letters, size);
        long meaning = lexicon.meaning(key);
        if (meaning == 0) {
            meaning = Possessives.meaning(lexicon, letters, size);
        }
        if (meaning == 0 && derivation.isOrdinary(letters, size)) {
            meaning = Meaning.ORDINARY;
        }
        meaning = inPhrase(tokens, key, meaning);
        if (size == 1) {
            meaning |= spelled(tokens, letters);
        }
        Numerals.append(tokens, letters, used, size, meaning);
        if (size >= GluedNumerals.SHORTEST && meaning == 0 && GluedNumerals.append(text, from, end, tokens)) {
            meaning = Meaning.NUMERAL;
        }
        tokens.add(from, end, Tokens.WORD, flags, 0, size, key, meaning);
        return i;
    }

    /** The meaning of a word with what it says as the second word of a phrase, such as {@code keluarga} of kartu. */
    private long inPhrase(Tokens tokens, long key, long meaning) {
        int before = tokens.count - 1;
        if (tokens.kind(before) == Tokens.PUNCTUATION
                && (tokens.is(before, '.') || tokens.is(before, '-') || tokens.is(before, '/'))) {
            before--;
        }
        if (!tokens.means(before, Meaning.PHRASE)) {
            return meaning;
        }
        long phrase = lexicon.meaning(Words.pair(tokens.key[before], key));
        return (phrase & Lexicon.CUE) == 0 ? meaning | phrase : (meaning & ~Lexicon.CUE) | phrase;
    }

    /** What letters set one by one say together: {@code N I K}, {@code N.I.K}, {@code R.T.} */
    private long spelled(Tokens tokens, long letters) {
        boolean dotted = tokens.is(tokens.count - 1, '.');
        int before = dotted ? tokens.count - 2 : tokens.count - 1;
        boolean goesOn = before >= 0 && tokens.isWord(before) && tokens.size(before) == 1;
        if (spelledSize > 1 && dotted != spelledDotted) {
            spelledLetters &= Words.LETTER;
            spelledSize = 1;
        }
        spelledDotted = dotted;
        spelledSize = goesOn ? spelledSize + 1 : 1;
        spelledLetters = goesOn ? Words.append(spelledLetters, (int) letters) : letters;
        if (spelledSize < 2) {
            return 0;
        }
        long meaning = lexicon.meaning(Words.key(spelledLetters, spelledSize));
        return Cue.of(meaning) != Cue.NONE ? meaning & Lexicon.CUE : meaning & SPELLABLE;
    }

    private static boolean isApostrophe(int fold) {
        return fold == Fold.PUNCTUATION + '\'' || fold == Fold.PUNCTUATION + '`';
    }

    private static boolean letterAt(CharSequence text, int i, int length) {
        return i < length && Fold.isLetter(Fold.of(text.charAt(i)));
    }

    private int number(CharSequence text, int from, int length, Tokens tokens, int spaced) {
        int size = 0;
        int end = from;
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            int fold = Fold.quick(c);
            width = 1;
            if (fold < 0 || Escapes.mayBegin(fold)) {
                fold = Fold.of(codePoint(text, i, c, length));
            }
            if (Fold.isDigit(fold)) {
                tokens.digit(fold - Fold.DIGIT);
                size++;
                end = i + width;
            } else if (fold != Fold.IGNORABLE) {
                break;
            }
            i += width;
        }
        tokens.add(from, end, Tokens.NUMBER, spaced, 0, size, 0, 0);
        return i;
    }
}
