// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.privacy.FindingExplanation.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why something was taken for personal data, told in both languages without the value. */
class FindingExplanationTest {
    private static final String TEXT = "NIK yang saya punya 3317014502900003";

    @Test
    @Tag("R13.4")
    void each_piece_of_evidence_is_told_and_how_far_the_cue_is() {
        Finding nik = Detector.standard().detect(TEXT).get(0);
        assertThat(FindingExplanation.of(nik, Language.ENGLISH))
                .isEqualTo(
                        "identity number (NIK), certain: built like identity number (NIK); the check digit or region code"
                                + " of identity number (NIK) agrees; the cue identity number (NIK), 3 words before");
        assertThat(FindingExplanation.of(nik, Language.INDONESIAN))
                .isEqualTo(
                        "NIK, pasti: tersusun seperti NIK; angka pemeriksa atau kode wilayah NIK cocok; kata penunjuk"
                                + " NIK, 3 kata sebelumnya");
    }

    @Test
    void an_applications_own_type_stands_for_itself() {
        Evidence beside = new Evidence(Evidence.Kind.CUE, "COLLAR", 0);
        Finding pet = new Finding(0, 5, new PersonalData("PET"), "pet.name", Confidence.POSSIBLE, List.of(beside));
        assertThat(FindingExplanation.of(pet, Language.ENGLISH))
                .isEqualTo("PET, possible, to be reviewed: the cue COLLAR stands by it");
    }
}
