// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a source mean. Case, spaces and punctuation between words do not matter.
 *
 * @param meanings by folded word
 * @param known the words as the table writes them
 */
record WordTable<T>(Map<String, T> meanings, List<String> known) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static <T> WordTable<T> bundled(String resource, Function<NamedCsvRecord, T> meaning) {
        Map<String, T> meanings = new LinkedHashMap<>();
        Map<String, String> known = new LinkedHashMap<>();
        try (InputStream in = WordTable.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(required(in, resource))) {
            for (NamedCsvRecord record : records) {
                meanings.put(fold(record.getField("word")), meaning.apply(record));
                known.put(record.getField("word"), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordTable<>(Map.copyOf(meanings), List.copyOf(known.keySet()));
    }

    private static InputStream required(@Nullable InputStream in, String resource) {
        if (in == null) {
            throw new IllegalStateException("resource " + resource + " is missing");
        }
        return in;
    }

    /** The same table with more words; theirs win. */
    WordTable<T> with(Map<String, T> more) {
        Map<String, T> all = new LinkedHashMap<>(meanings);
        more.forEach((word, meaning) -> all.put(fold(word), meaning));
        return new WordTable<>(Map.copyOf(all), known);
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(fold(word)));
    }

    String words() {
        return String.join(", ", known);
    }

    static String fold(String word) {
        return BETWEEN_WORDS
                .matcher(word.strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
