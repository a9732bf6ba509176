package id.go.rembangkab.lapor.cli.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Proposal;
import id.go.rembangkab.lapor.privacy.Screening;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FindingsWalkTest {
    private static final String TEXT = "Tolong rahasiakan identitas saya, NIK 3317014502900003.";
    private final Proposal proposal = Screening.with(Detector.standard()).of(TEXT, Visibility.OPEN);

    @Test
    @Tag("R13.4")
    void each_finding_is_told_with_its_place_and_reason() {
        List<String> walk = FindingsWalk.of(TEXT, proposal, true);
        assertThat(walk).hasSize(3);
        assertThat(walk.get(0)).startsWith("1 findings; proposed: identity hidden");
        assertThat(walk.get(1)).startsWith("1. 38–54").contains("«3317014502900003»");
        assertThat(walk.get(2)).contains("identity number (NIK)", "certain").doesNotContain("3317014502900003");
    }

    @Test
    void it_speaks_indonesian_by_default() {
        assertThat(FindingsWalk.of(TEXT, proposal, false).get(0))
                .startsWith("1 temuan; usulan: identitas dirahasiakan");
    }
}
