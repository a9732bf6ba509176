// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import static id.go.rembangkab.lapor.complaint.Classification.Kind.COMPLAINT;
import static id.go.rembangkab.lapor.report.Bureau.ADMIN;
import static id.go.rembangkab.lapor.report.Bureau.DKP;
import static id.go.rembangkab.lapor.report.Bureau.PU;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.report.PublicationReport.AgencyPublication;
import id.go.rembangkab.lapor.report.PublicationReport.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PublicationReportTest {
    private static final String AFTER = "2025-03-05T00:00";

    private final Bureau bureau = new Bureau();

    private void closed(String id, Visibility wish, String publicText) {
        closed(id, wish, publicText, Verdicts.ACCEPT_ALL);
    }

    private void closed(String id, Visibility wish, String publicText, Verdicts verdicts) {
        bureau.ok(id, "2025-02-03T09:00", ADMIN, bureau.receive(Channel.SP4N_LAPOR, Optional.empty(), wish));
        bureau.ok(id, "2025-02-03T09:10", ADMIN, Bureau.classify(COMPLAINT, "jalan"));
        bureau.ok(id, "2025-02-03T09:20", ADMIN, new Command.DecidePrivacy(wish, bureau.text(publicText), verdicts));
        bureau.ok(id, "2025-02-03T09:30", ADMIN, new Command.Verify());
        bureau.dispatched(id, "2025-02-03", PU);
        bureau.answered(id, "2025-02-05", PU);
        bureau.rated(id, "2025-02-06", 5);
    }

    private AgencyPublication of(AgencyCode agency, String month, String asOf) {
        return bureau.publication(month, asOf).agencies().stream()
                .filter(row -> row.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("R12.4")
    void shows_what_was_finished_in_the_words_anyone_may_read() {
        closed("A", Visibility.OPEN, "Jalan di depan pasar berlubang.");
        AgencyPublication pu = of(PU, "2025-02", AFTER);
        assertThat(pu.finished()).isEqualTo(1);
        assertThat(pu.items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Jalan di depan pasar berlubang.");
            assertThat(item.answer()).contains("Sudah kami tambal.");
            assertThat(item.closed()).isEqualTo(LocalDate.of(2025, 2, 6));
        });
        assertThat(of(PU, "2025-03", AFTER).items()).as("of another month").isEmpty();
    }

    @Test
    @Tag("R12.4")
    @Tag("R13.1")
    void shows_nothing_of_what_is_secret() {
        closed("A", new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.SECRET), "Jalan berlubang.");
        AgencyPublication pu = of(PU, "2025-02", AFTER);
        assertThat(pu.finished()).isEqualTo(1);
        assertThat(pu.secret()).isEqualTo(1);
        assertThat(pu.items()).isEmpty();
        assertThat(pu.posts()).allSatisfy(post -> assertThat(post.text()).doesNotContain("berlubang"));
        assertThat(pu.state()).isEqualTo(State.NIHIL);
    }

    @Test
    @Tag("R12.4")
    @Tag("R13.3")
    void masks_what_a_person_dismissed_by_mistake() {
        String told = "Jalan berlubang, hubungi 081234567890 atau NIK 3317105203900002.";
        Verdicts.Verdict dismissed =
                new Verdicts.Verdict(0, told.length(), false, Optional.of(bureau.text("nomor kantor")));
        closed("A", Visibility.OPEN, told, new Verdicts(false, List.of(dismissed)));
        AgencyPublication pu = of(PU, "2025-02", AFTER);
        assertThat(pu.items()).singleElement().satisfies(item -> {
            assertThat(item.text()).doesNotContain("081234567890").doesNotContain("3317105203900002");
            assertThat(item.masked()).isEqualTo(2);
        });
        assertThat(pu.posts()).allSatisfy(post -> assertThat(post.text()).doesNotContain("0812"));
    }

    @Test
    @Tag("R7.1")
    void tells_who_has_published_who_has_nothing_to_and_who_has_not() {
        closed("A", Visibility.OPEN, "Jalan berlubang.");
        assertThat(of(PU, "2025-02", "2025-02-20T00:00").state()).isEqualTo(State.DUE);
        assertThat(of(PU, "2025-02", AFTER).state()).isEqualTo(State.MISSING);
        assertThat(of(DKP, "2025-02", AFTER).state()).isEqualTo(State.NIHIL);
        bureau.ok("A", "2025-02-27T09:00", Actor.liaison(PU), new Command.RecordPublication("https://pu.example/feb"));
        assertThat(of(PU, "2025-02", AFTER).state()).isEqualTo(State.PUBLISHED);
        assertThat(of(PU, "2025-02", "2025-02-26T00:00").state()).isEqualTo(State.DUE);
        assertThat(of(PU, "2025-02", AFTER).records())
                .extracting(PublicationReport.Recorded::url)
                .containsExactly("https://pu.example/feb");
    }
}
