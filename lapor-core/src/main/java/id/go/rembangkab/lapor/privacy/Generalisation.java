package id.go.rembangkab.lapor.privacy;

import java.util.Optional;

/** The coarser value that may stay in public: the year of a birth date. */
final class Generalisation {
    private Generalisation() {}

    static Optional<String> of(CharSequence text, Finding finding) {
        return finding.type().equals(PersonalData.DOB)
                ? year(FoldedText.of(text, finding.start(), finding.end()))
                : Optional.empty();
    }

    private static Optional<String> year(String date) {
        for (int i = 0; i + 4 <= date.length(); i++) {
            boolean century = date.startsWith("19", i) || date.startsWith("20", i);
            boolean atAnEnd = i == 0 || i + 4 == date.length();
            if (century && atAnEnd && date.substring(i, i + 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of("[lahir " + date.substring(i, i + 4) + "]");
            }
        }
        return Optional.empty();
    }
}
