// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The calendar on its own: no token, and the answers of {@code calendar batch}. */
class CalendarApiTest {
    private static TestSite site;
    private static Client anyone;

    @BeforeAll
    static void open() throws Exception {
        site = new TestSite();
        anyone = site.anyone();
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @Test
    void tells_when_a_norm_runs_out() {
        assertThat(anyone.get("/api/v1/calendar/due?norm=5wd&from=2025-03-26T10:15:00%2B07:00")
                        .http()
                        .body())
                .isEqualTo("{\"due\":\"2025-04-12T00:00:00+07:00\",\"last_day\":\"2025-04-11\"}");
    }

    @Test
    void counts_working_days_between_two_dates() {
        assertThat(anyone.get("/api/v1/calendar/between?from=2025-03-26&to=2025-04-09")
                        .http()
                        .body())
                .isEqualTo("{\"working_days\":3}");
    }

    @Test
    void guesses_nothing_about_a_year_without_a_decree() {
        Client.Reply refused = anyone.get("/api/v1/calendar/due?norm=5wd&from=2031-03-26T10:15:00%2B07:00");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("YEAR_NOT_COVERED");
        assertThat(anyone.get("/api/v1/calendar/due?norm=5wd&from=2031-03-26T10:15:00%2B07:00&allow_uncovered=true")
                        .text("certainty"))
                .isEqualTo("NOT_BEFORE");
    }

    @Test
    void shows_a_year_and_gives_it_to_subscribers() {
        assertThat(anyone.get("/api/v1/calendar/2025").json().path("year").asInt())
                .isEqualTo(2025);
        Client.Reply ics = anyone.get("/api/v1/calendar/2025.ics");
        assertThat(ics.header("Content-Type")).startsWith("text/calendar");
        assertThat(ics.http().body()).contains("DTSTART;VALUE=DATE:20250331").doesNotContain("DATE:2024");
    }

    @Test
    void says_which_parameter_it_cannot_read() {
        Client.Reply bad = anyone.get("/api/v1/calendar/due?norm=5x&from=2025-03-26T10:15:00%2B07:00");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.json().at("/errors/0/pointer").asString()).isEqualTo("/norm");
        assertThat(anyone.get("/api/v1/calendar/due?norm=5wd&from=2025-03-26T10:15:00")
                        .status())
                .isEqualTo(400);
        assertThat(anyone.get("/api/v1/calendar/due?norm=5wd&form=x").status()).isEqualTo(400);
        assertThat(anyone.get("/api/v1/calendar/due?norm=5wd&norm=3d&from=x").status())
                .isEqualTo(400);
        assertThat(anyone.get("/api/v1/calendar/between?from=2025-04-09&to=2025-03-26")
                        .status())
                .isEqualTo(400);
        assertThat(anyone.get("/api/v1/calendar/soon").status()).isEqualTo(404);
    }
}
