// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The coarser value that may stay in public: the year of a birth date, the kecamatan of an address. */
final class Generalisation {
    /** Kecamatan by the folded name of a village that no other kecamatan of the regency has. */
    private static final Map<String, String> DISTRICTS = districts(ResourceLines.of("villages.txt"));

    private static final List<String> VILLAGE = List.of("desa", "ds", "kelurahan", "kel");
    private static final int LONGEST_NAME = 3;

    private Generalisation() {}

    static Optional<String> of(CharSequence text, Finding finding) {
        if (finding.type().equals(PersonalData.DOB)) {
            return year(FoldedText.of(text, finding.start(), finding.end()));
        }
        return finding.type().equals(PersonalData.ADDRESS)
                ? district(text.subSequence(finding.start(), finding.end()))
                        .map(name -> "[alamat di Kec. " + name + "]")
                : Optional.empty();
    }

    /** The kecamatan of the village named in an address; none if the name does not tell which it is. */
    private static Optional<String> district(CharSequence address) {
        String[] words = address.toString().split("[^\\p{L}\\p{M}]+", -1);
        for (int i = 0; i + 1 < words.length; i++) {
            if (!VILLAGE.contains(folded(words[i]))) {
                continue;
            }
            StringBuilder name = new StringBuilder();
            String found = null;
            for (int j = i + 1; j < words.length && j <= i + LONGEST_NAME; j++) {
                name.append(folded(words[j]));
                found = DISTRICTS.getOrDefault(name.toString(), found);
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> districts(List<String> lines) {
        Map<String, String> districts = new HashMap<>();
        for (String line : lines) {
            int close = line.indexOf(']');
            for (String village : line.substring(close + 1).split(",", -1)) {
                districts.merge(folded(village), line.substring(1, close), (one, other) -> "");
            }
        }
        districts.values().removeIf(String::isEmpty);
        return Map.copyOf(districts);
    }

    private static String folded(String word) {
        return FoldedText.of(word, 0, word.length());
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
