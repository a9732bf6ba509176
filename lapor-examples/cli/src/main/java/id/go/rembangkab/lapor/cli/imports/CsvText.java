// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/** Tells the cells of one row of text apart. */
final class CsvText {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final CsvReader.CsvReaderBuilder builder;

    private CsvText(char separator) {
        this.builder = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .maxBufferSize(2 * Lines.LONGEST);
    }

    /** The readers for each separator that is in use. */
    static List<CsvText> all() {
        return List.of(new CsvText(SEPARATORS[0]), new CsvText(SEPARATORS[1]), new CsvText(SEPARATORS[2]));
    }

    /** Returns the cells, or empty if a quote stands where none can. */
    Optional<List<String>> cells(String text) {
        try {
            return Optional.of(builder.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
