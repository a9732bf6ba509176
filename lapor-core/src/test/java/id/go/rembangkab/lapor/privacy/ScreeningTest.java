// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static id.go.rembangkab.lapor.privacy.Visibility.Content.PUBLIC;
import static id.go.rembangkab.lapor.privacy.Visibility.Content.SECRET;
import static id.go.rembangkab.lapor.privacy.Visibility.Identity.HIDDEN;
import static id.go.rembangkab.lapor.privacy.Visibility.Identity.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private final Screening screening = Screening.with(Detector.standard());

    private Proposal of(String text) {
        return screening.of(text, Visibility.OPEN);
    }

    @Test
    @Tag("R13.1")
    void a_wish_to_stay_unnamed_hides_the_identity() {
        for (String wish : List.of(
                "Tolong rahasiakan identitas saya ya min",
                "mohon nama saya jangan disebut",
                "Mohon identitas saya dirahasiakan",
                "JANGAN SEBUT NAMA SAYA",
                "Jenengku ojo disebut nggih",
                "tolong anonim saja")) {
            assertThat(of(wish).wish().identity()).as(wish).isEqualTo(HIDDEN);
            assertThat(of(wish).visibility().identity()).as(wish).isEqualTo(HIDDEN);
        }
    }

    @Test
    @Tag("R13.1")
    void a_wish_to_stay_unread_makes_the_content_secret() {
        for (String wish : List.of(
                "jangan disebarluaskan dulu",
                "Mohon laporan ini dirahasiakan",
                "Aduan ini rahasia.",
                "tolong jangan sampai bocor",
                "ojo disebar yo pak")) {
            assertThat(of(wish).wish().content()).as(wish).isEqualTo(SECRET);
        }
    }

    @Test
    @Tag("R13.1")
    void a_word_asks_for_secrecy_where_it_is_all_that_was_written() {
        for (String wish : List.of("Rahasia", "RAHASIAKAN!", " dirahasiakan 2", "confidential")) {
            assertThat(Screening.wishIn(wish).content()).as(wish).isEqualTo(SECRET);
        }
        for (String text : List.of("Desa rahasiakan anggaran", "rahasia dagang", "")) {
            assertThat(Screening.wishIn(text)).as(text).isEqualTo(Visibility.OPEN);
        }
    }

    @Test
    void what_asks_for_nothing_stays_open() {
        for (String text : List.of(
                "Lampu jalan di depan pasar mati.",
                "Mohon nama jalan diperbaiki. Jangan buang sampah.",
                "Data rahasia negara? Bukan. Jalan berlubang.")) {
            assertThat(of(text).visibility()).as(text).isEqualTo(Visibility.OPEN);
        }
    }

    @Test
    @Tag("R13.1")
    void topics_propose_secrecy_and_leave_the_identity_alone() {
        Proposal proposal = of("Anak tetangga kami diduga korban pencabulan, tolong ditangani.");
        assertThat(proposal.topics()).contains(Topic.CHILD);
        assertThat(proposal.visibility()).isEqualTo(new Visibility(SHOWN, SECRET));
        assertThat(of("Adik saya positif HIV dan ditolak puskesmas").topics()).containsExactly(Topic.HEALTH);
        assertThat(of("Ada bandar narkoba di gang kami").topics()).containsExactly(Topic.CRIME);
        assertThat(of("Saya diancam dan takut dibalas").topics()).containsExactly(Topic.VICTIM);
    }

    @Test
    @Tag("R13.1")
    void a_charge_is_a_topic_only_against_somebody_named() {
        assertThat(of("Oknum petugas meminta uang").topics()).isEmpty();
        assertThat(of("Oknum bernama Budi Contoh meminta uang").topics()).containsExactly(Topic.ACCUSATION);
    }

    @Test
    @Tag("R13.1")
    void nothing_in_a_text_loosens_what_the_reporter_chose() {
        assertThat(screening.of("silakan disebar", Visibility.CLOSED).visibility())
                .isEqualTo(Visibility.CLOSED);
        assertThat(screening
                        .of("jangan disebar", new Visibility(HIDDEN, PUBLIC))
                        .visibility())
                .isEqualTo(Visibility.CLOSED);
    }

    @Test
    @Tag("R13.2")
    void a_text_over_the_limit_is_secret_and_unread() {
        Proposal proposal = screening.upTo(10).of("Lampu jalan mati", Visibility.OPEN);
        assertThat(proposal.reading()).isEqualTo(Proposal.Reading.TOO_LONG);
        assertThat(proposal.visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(screening.upTo(16).of("Lampu jalan mati", Visibility.OPEN).reading())
                .isEqualTo(Proposal.Reading.WHOLE);
        assertThatIllegalArgumentException().isThrownBy(() -> screening.upTo(-1));
    }

    @Test
    @Tag("R13.2")
    void a_text_on_which_the_detector_fails_is_secret() {
        Detector broken = Detector.standard().and(text -> {
            throw new IllegalStateException("defect");
        });
        Proposal proposal = Screening.with(broken).of("NIK 3317014502900003", Visibility.OPEN);
        assertThat(proposal.reading()).isEqualTo(Proposal.Reading.FAILED);
        assertThat(proposal.visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(proposal.findings()).isEmpty();
    }

    @Test
    @Tag("R13.4")
    void what_only_a_list_or_a_shape_speaks_for_asks_for_review() {
        Proposal proposal = of("Kemarin Slamet Widodo ke sini, NIK 3317014502900003");
        assertThat(proposal.findings()).hasSize(2);
        assertThat(proposal.toReview()).extracting(Finding::type).containsExactly(PersonalData.PERSON);
    }

    @Test
    void a_megabyte_is_read_to_its_end() {
        String text = "Lampu jalan mati sejak kemarin malam. ".repeat(30_000) + "hub 0812-0000-1111";
        assertThat(of(text).findings()).extracting(Finding::start).containsExactly(text.length() - 14);
    }
}
