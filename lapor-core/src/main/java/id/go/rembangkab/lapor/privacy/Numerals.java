package id.go.rembangkab.lapor.privacy;

/** The digits that words and letters stand for: {@code delapan} is 8, {@code O} and {@code l} among digits are 0 and 1. */
final class Numerals {
    private static final int MOST_LETTERS = 6;

    private Numerals() {}

    static void append(Tokens tokens, long letters, int size, long meaning) {
        if (Lexicon.isNumeral(meaning)) {
            tokens.digit(Lexicon.value(meaning));
        } else if (size <= MOST_LETTERS) {
            for (int i = size - 1; i >= 0; i--) {
                if (digit((int) (letters >> (5 * i)) & 31) < 0) {
                    return;
                }
            }
            for (int i = size - 1; i >= 0; i--) {
                tokens.digit(digit((int) (letters >> (5 * i)) & 31));
            }
        }
    }

    private static int digit(int letter) {
        return switch (letter) {
            case 'o' - 'a' + 1 -> 0;
            case 'i' - 'a' + 1, 'l' - 'a' + 1 -> 1;
            case 'z' - 'a' + 1 -> 2;
            case 'a' - 'a' + 1 -> 4;
            case 's' - 'a' + 1 -> 5;
            case 'b' - 'a' + 1 -> 8;
            case 'g' - 'a' + 1 -> 9;
            default -> -1;
        };
    }
}
