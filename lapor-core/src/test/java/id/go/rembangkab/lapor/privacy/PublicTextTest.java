// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PublicTextTest {
    private static final String ORIGINAL = "Nama saya Siti Contoh, lahir 17-08-1986, rumah di Jl. Melati No. 14 Desa"
            + " Trenggulunan, motor saya nopol K 1234 AB, hub 0812-0000-1111.";

    private final PublicText publicText =
            PublicText.by(Detector.standard(), Anonymiser.with((type, value) -> "abcdefghijkl"));

    private String told(RedactionPolicy policy, FindingDecision... decisions) {
        return publicText.of(ORIGINAL, policy, List.of(decisions)).text();
    }

    @Test
    @Tag("R13.3")
    void each_audience_has_its_own_modes() {
        assertThat(told(RedactionPolicy.PUBLIC))
                .isEqualTo("Nama saya [nama 1], lahir [lahir 1986], rumah di [alamat 1], motor saya nopol [nopol 1],"
                        + " hub [telepon 1].");
        assertThat(told(RedactionPolicy.AGENCY))
                .isEqualTo("Nama saya [nama 1], lahir [lahir 1986], rumah di [alamat di Kec. Pancur], motor saya nopol"
                        + " * **** **, hub [telepon 1].");
        assertThat(told(RedactionPolicy.STATISTICS)).contains("[nama~abcdefghijkl]", "[alamat di Kec. Pancur]");
    }

    @Test
    void a_mode_of_its_own_goes_before_the_one_for_all_others() {
        RedactionPolicy policy =
                RedactionPolicy.of("uji-1", RedactionMode.MASK).with(PersonalData.PHONE, RedactionMode.DROP);
        assertThat(told(policy)).endsWith("hub .").startsWith("Nama saya **** ******,");
        assertThatIllegalArgumentException().isThrownBy(() -> RedactionPolicy.of(" ", RedactionMode.MASK));
    }

    @Test
    @Tag("R3.2")
    void the_same_original_version_and_decisions_give_the_same_text() {
        int name = ORIGINAL.indexOf("Siti");
        FindingDecision dismissed = new FindingDecision(name, name + 11, false, "nama contoh");
        String once = told(RedactionPolicy.PUBLIC, dismissed);
        assertThat(once).startsWith("Nama saya Siti Contoh, lahir").isEqualTo(told(RedactionPolicy.PUBLIC, dismissed));
        assertThat(told(RedactionPolicy.PUBLIC)).doesNotContain("Siti");
    }

    @Test
    void a_village_that_two_kecamatan_have_tells_none() {
        String text = "rumah saya di Desa Sidorejo RT 02 RW 03";
        assertThat(publicText.of(text, RedactionPolicy.AGENCY, List.of()).text())
                .startsWith("rumah saya di [alamat");
    }
}
