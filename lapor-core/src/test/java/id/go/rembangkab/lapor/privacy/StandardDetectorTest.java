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

    private List<String> found(String text) {
        return detector.detect(text).stream()
                .map(f -> f.type() + ":" + text.substring(f.start(), f.end()))
                .toList();
    }
}
