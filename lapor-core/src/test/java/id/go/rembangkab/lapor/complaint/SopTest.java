// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SopTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** What stands below the tables, and is run with the other pages. */
    private static final String IN_CODE = """

            ## In code

            The tables are values; this page, `lapor sop` and the diagram are printed from them, and nothing else permits a command or starts a clock.

            ```java
            for (Transition row : Transition.of(Verb.DISPATCH)) {
                System.out.println(row.step() + ": " + row.by() + " from " + row.from() + " if " + row.guards());
            }
            System.out.println(Transition.permitting(Verb.DISPATCH, Role.ADMIN, Optional.of(Status.RECEIVED)).isPresent());
            System.out.println(ClockRule.of(ClockKind.TRIAGE).starts());
            ```

            ```output
            3: [ADMIN] from [VERIFIED] if [PRIVACY_DECIDED, AGENCY_REACHABLE, WITHIN_TUPOKSI_OR_REASON]
            false
            [Start[on=REQUEST_REDISPATCH, landing=[], only=ALWAYS]]
            ```
            """;

    /** The page is what the tables print; where it differs, this leaves what it should be beside it. */
    @Test
    @Tag("R10.5")
    void the_page_shows_what_the_tables_say() throws IOException {
        String page = "# SOP 500.12.11.2/009/2024\n\n```mermaid\n" + Sop.mermaid(INDONESIAN) + "```\n\n"
                + Sop.table(INDONESIAN)
                + IN_CODE;
        Files.writeString(Path.of("target", "sop.md"), page);
        assertThat(Path.of("..", "docs", "sop.md")).hasContent(page);
    }

    @Test
    @Tag("R10.5")
    void the_picture_shows_what_the_tables_say() throws IOException {
        Files.writeString(Path.of("target", "sop.svg"), Sop.svg(INDONESIAN));
        assertThat(Path.of("..", "docs", "sop.svg")).hasContent(Sop.svg(INDONESIAN));
    }

    @Test
    void every_command_and_every_clock_is_printed() {
        for (Verb verb : Verb.values()) {
            assertThat(Sop.json()).contains("\"command\":\"" + verb.word() + "\"");
            assertThat(Sop.table(Locale.ENGLISH)).contains("| " + verb.word() + " |");
            assertThat(Sop.svg(INDONESIAN)).contains(">" + verb.word() + "<");
        }
        for (ClockKind kind : ClockKind.values()) {
            assertThat(Sop.json()).contains("\"kind\":\"" + kind + "\"");
            assertThat(Sop.table(Locale.ENGLISH)).contains("| " + kind + " |");
        }
    }

    @Test
    void every_name_has_words_in_both_languages() {
        for (Locale locale : new Locale[] {INDONESIAN, Locale.ENGLISH}) {
            Words words = Words.of(locale);
            for (Status status : Status.values()) {
                assertThat(words.of(status)).isNotBlank();
            }
            for (Role role : Role.values()) {
                assertThat(words.of(role)).isNotBlank();
            }
            for (Clock.State state : Clock.State.values()) {
                assertThat(words.of(state)).isNotBlank();
            }
            StoredEventsTest.events()
                    .forEach(event -> assertThat(words.of(event)).isNotBlank());
            for (ClockRule.AtEnd end : ClockRule.AtEnd.values()) {
                assertThat(words.of(end)).isNotBlank();
            }
            for (Rejection rejection : Rejection.values()) {
                assertThat(rejection.message(locale, java.util.List.of("a", "b", "c", "d", "e")))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }
}
