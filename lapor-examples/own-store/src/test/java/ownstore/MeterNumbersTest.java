// SPDX-License-Identifier: Apache-2.0
package ownstore;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.contract.DetectorContract;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterNumbersTest extends DetectorContract {
    private static final String TEXT = "Air mati di meteran RBG-004217, telepon 0812-0000-1111.";

    @Override
    protected Detector detector() {
        return new MeterNumbers();
    }

    @Override
    protected List<String> examples() {
        return List.of(TEXT);
    }

    @Test
    void stands_beside_the_standard_detector() {
        Detector both = Detector.standard().and(new MeterNumbers());
        assertThat(Anonymiser.standard().redact(TEXT, both.detect(TEXT), RedactionMode.LABEL))
                .doesNotContain("004217", "0812");
    }
}
