// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reports of a site that has no complaint yet: who gets them, in what form, and what is no report. */
class ReportApiTest {
    private static final String SEMESTER = "/api/v1/reports/semester/2025-1";
    private static final String DUE = "/api/v1/reports/due";
    private static final Actor REGENT = new Actor(Role.REGENT, Optional.empty(), "");

    private static TestSite site;

    @BeforeAll
    static void open() throws Exception {
        site = new TestSite();
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @Test
    @Tag("R12.3")
    void gives_the_regent_the_semester() {
        Client.Reply report = site.as(REGENT).get(SEMESTER);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().at("/totals/received").asInt()).isZero();
        assertThat(report.json().path("semester").asString()).isEqualTo("2025-1");
        assertThat(report.json().at("/by_month/5/month").asString()).isEqualTo("2025-06");
    }

    @Test
    @Tag("R12.4")
    void gives_an_agency_its_own_month_alone() {
        Client.Reply report = site.as(TestSite.LIAISON).get("/api/v1/reports/publication/2025-02");
        assertThat(report.json().path("agency").asString()).isEqualTo("DPUTARU");
        assertThat(report.json().at("/agencies/0/publication").asString()).isEqualTo("NIHIL");
        assertThat(site.as(TestSite.LIAISON).get(SEMESTER + "?agency=DINKES").status())
                .isEqualTo(404);
    }

    @Test
    void tells_a_citizen_and_a_stranger_nothing() {
        assertThat(site.as(TestSite.REPORTER).get(SEMESTER).status()).isEqualTo(403);
        assertThat(site.anyone().get(SEMESTER).status()).isEqualTo(401);
    }

    @Test
    void says_what_is_no_semester_and_no_month_and_what_has_not_begun() {
        assertThat(site.as(REGENT).get("/api/v1/reports/semester/2025-3").status())
                .isEqualTo(400);
        assertThat(site.as(REGENT).get("/api/v1/reports/publication/2025-13").status())
                .isEqualTo(400);
        assertThat(site.as(REGENT).get("/api/v1/reports/semester/2025-2").status())
                .isEqualTo(400);
    }

    @Test
    @Tag("R7.1")
    void tells_of_an_agencys_month_until_it_has_published() throws Exception {
        try (TestSite busy = new TestSite()) {
            String id = new Walk(busy).responded("wa-due");
            Walk.done(busy.as(TestSite.REPORTER).command(id, "confirm", "{}"));
            assertThat(owed(busy, TestSite.ADMIN))
                    .isEqualTo(
                            "[{\"duty\":\"SEMESTER_REPORT\",\"semester\":\"2024-2\"},"
                                    + "{\"duty\":\"PUBLICATION\",\"agency\":\"DPUTARU\",\"month\":\"2025-03\",\"finished\":1,\"late\":false}]");
            assertThat(owed(busy, TestSite.LIAISON)).contains("DPUTARU").doesNotContain("SEMESTER");
            assertThat(owed(busy, TestSite.OTHER_LIAISON)).isEqualTo("[]");
            assertThat(busy.as(TestSite.REPORTER).get(DUE).status()).isEqualTo(403);
            Walk.done(busy.as(TestSite.LIAISON).command(id, "publish", "{\"url\":\"https://dpu.example/maret\"}"));
            assertThat(owed(busy, TestSite.LIAISON)).isEqualTo("[]");
        }
    }

    @Test
    @Tag("R12.3")
    void puts_on_record_who_handed_a_report_in_and_asks_for_it_no_longer() throws Exception {
        String submissions = "/api/v1/reports/semester/2024-2/submissions";
        try (TestSite busy = new TestSite()) {
            new Walk(busy).dispatched("wa-handed-in");
            assertThat(owed(busy, TestSite.ADMIN)).contains("2024-2");
            for (Actor other : List.of(REGENT, TestSite.LIAISON, TestSite.REPORTER)) {
                assertThat(busy.as(other).post(submissions, "").status()).isEqualTo(403);
            }
            assertThat(busy.as(REGENT).get(submissions).json().path("items")).isEmpty();
            Client.Reply done = busy.as(TestSite.ADMIN).post(submissions, "");
            assertThat(done.status()).isEqualTo(201);
            assertThat(done.json().path("by").asString()).isEqualTo("admin:siti");
            assertThat(owed(busy, TestSite.ADMIN)).isEqualTo("[]");
            assertThat(busy.as(REGENT).get(submissions).json().path("items").get(0))
                    .isEqualTo(done.json());
            assertThat(busy.as(TestSite.REPORTER).get(submissions).status()).isEqualTo(403);
        }
    }

    @Test
    void takes_no_report_of_a_semester_that_has_not_ended() {
        Client admin = site.as(TestSite.ADMIN);
        Client.Reply early = admin.post(SEMESTER + "/submissions", "");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.text("detail")).contains("2025-06-30");
        assertThat(admin.post("/api/v1/reports/semester/2025-3/submissions", "").status())
                .isEqualTo(400);
        assertThat(admin.get(SEMESTER + "/submissions").json().path("items")).isEmpty();
    }

    private static String owed(TestSite site, Actor reader) {
        return site.as(reader).get(DUE).json().path("items").toString();
    }
}
