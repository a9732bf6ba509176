// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StandardDetectorTest {
    private final Detector detector = Detector.standard();

    @Test
    @Tag("R13.4")
    void finds_identity_numbers_by_structure_and_cue() {
        assertThat(found("NIK 3317 0145 0290 0003")).containsExactly("NIK:3317 0145 0290 0003");
        assertThat(found("No. KK: 3317092101226074")).containsExactly("KK:3317092101226074");
    }

    @Test
    @Tag("R13.4")
    void finds_telephone_numbers_and_mail_addresses() {
        assertThat(found("hub +62 838-7997-1042 atau contoh.warga@mail.example.com"))
                .containsExactly("PHONE:+62 838-7997-1042", "EMAIL:contoh.warga@mail.example.com");
    }

    @Test
    void tells_where_what_and_why_without_the_value() {
        Finding finding = detector.detect("NIK 3317014502900003").get(0);
        assertThat(finding.confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(finding.toString()).doesNotContain("3317014502900003");
    }

    @Test
    @Tag("R13.4")
    void finds_numbers_as_people_disguise_them() {
        for (String disguised : List.of(
                "O812 OOOO llll",
                "0812-0000\n1111",
                "０８１２００００１１１１",
                "nol delapan satu dua nol nol nol nol satu satu satu satu",
                "0.8.1.2.0.0.0.0.1.1.1.1",
                "0812_0000_1111",
                "0\u200B812\u200B0000\u200B1111",
                "0812🙏0000🙏1111")) {
            assertThat(found("hub saya di " + disguised + " ya")).containsExactly("PHONE:" + disguised);
        }
    }

    @Test
    @Tag("R13.4")
    void leaves_what_is_nobodys() {
        assertThat(found("Telepon kantor (0295) 691000 dan humas@rembangkab.go.id, @pemkabrembang"))
                .isEmpty();
        assertThat(found("Perda No. 5 Tahun 2019, Rp 1.250.000.000, KM 18+200, versi 3.4.0.1"))
                .isEmpty();
        assertThat(found("Pak Camat, RSUD dr. R. Soetrasno, Jl. Diponegoro, RT 03 RW 02 Desa Suntri"))
                .isEmpty();
        assertThat(found("Mobil dinas plat merah K 9137 D, surat nomor 470/112/2024"))
                .isEmpty();
    }

    @Test
    @Tag("R13.4")
    void finds_persons_and_homes_by_the_words_before_them() {
        assertThat(found("Nama saya Siti Contoh, tinggal di Jl. Melati No. 14 RT 02 RW 03."))
                .containsExactly("PERSON:Siti Contoh", "ADDRESS:Jl. Melati No. 14 RT 02 RW 03");
        assertThat(found("rumah saya -6.7123, 111.3456")).containsExactly("COORDINATE:-6.7123, 111.3456");
        assertThat(found("kerusakan di -6.7123, 111.3456")).isEmpty();
        assertThat(found("lahir 17-08-1986, kejadian 18-08-2024")).containsExactly("DOB:17-08-1986");
    }

    @Test
    void learns_more_names() {
        String text = "kemarin zubluk zablik ke sini";
        assertThat(found(text)).isEmpty();
        assertThat(Detector.knowing(List.of("Zubluk", "Zablik")).detect(text)).hasSize(1);
    }

    @Test
    void another_detector_adds_its_own_type() {
        PersonalData pet = new PersonalData("PET");
        Detector both =
                detector.and(text -> List.of(new Finding(0, 5, pet, "pet.name", Confidence.POSSIBLE, List.of())));
        assertThat(both.detect("Manis, NIK 3317014502900003").stream().map(Finding::type))
                .containsExactly(pet, PersonalData.NIK);
    }

    @Test
    void what_was_read_before_changes_nothing() {
        String text = "B9275810 itu paspor saya";
        List<Finding> alone = Detector.knowing(List.of("Zubluk")).detect(text);
        detector.detect("Paspor yang lama dan hilang itu B9275810");
        assertThat(detector.detect(text)).hasSize(1).isEqualTo(alone);
    }

    private List<String> found(String text) {
        return detector.detect(text).stream()
                .map(f -> f.type() + ":" + text.substring(f.start(), f.end()))
                .toList();
    }
}
