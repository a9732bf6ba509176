// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.report.PublicationReport;
import id.go.rembangkab.lapor.report.PublicationReport.AgencyPublication;
import id.go.rembangkab.lapor.report.PublicationReport.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
    private static List<String> values(String name, String text) throws IOException {
        AgencyPublication agency = new AgencyPublication(
                new AgencyCode("DLH"),
                name,
                PublicationReport.State.DUE,
                1,
                0,
                0,
                List.of(new Item(
                        Optional.empty(), LocalDate.of(2025, 5, 2), Optional.empty(), text, Optional.empty(), 0)),
                List.of(),
                List.of());
        PublicationReport report = new PublicationReport(
                new PublicationReport.Question(
                        YearMonth.of(2025, 5), Instant.parse("2025-05-31T00:00:00Z"), Optional.empty()),
                ZoneId.of("Asia/Jakarta"),
                false,
                List.of(agency));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvReport().write(report, Locale.ENGLISH, out);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            return csv.stream().map(line -> line.getField(3)).toList();
        }
    }

    @ParameterizedTest
    @Tag("R12.4")
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://contoh.test\",\"klik\")",
                "+62-295-000000",
                "-1+cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uff1d1+1"
            })
    void what_a_spreadsheet_would_run_as_a_formula_is_text(String wicked) throws IOException {
        assertThat(values(wicked, wicked)).contains("'" + wicked).doesNotContain(wicked);
    }

    @Test
    void words_and_numbers_stay_as_they_are() throws IOException {
        assertThat(values("Dinas \"Hidup\", Rembang", "Sampah = 3 ton\n+ bau"))
                .contains("Dinas \"Hidup\", Rembang", "Sampah = 3 ton\n+ bau", "2025-05-02", "1");
    }
}
