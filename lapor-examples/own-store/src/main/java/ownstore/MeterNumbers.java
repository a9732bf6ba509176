// SPDX-License-Identifier: Apache-2.0
package ownstore;

import id.go.rembangkab.lapor.privacy.Confidence;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Evidence;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.PersonalData;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of water meters of one PDAM, which no other office knows as personal data. Thread-safe. */
public final class MeterNumbers implements Detector {
    /** The type by which a reader of the public text sees what stood there. */
    public static final PersonalData METER = new PersonalData("WATER_METER");

    private static final Pattern FORM = Pattern.compile("(?<![0-9A-Z-])RBG-[0-9]{6}(?![0-9])");

    /** Creates the detector. */
    public MeterNumbers() {}

    @Override
    public List<Finding> detect(CharSequence text) {
        return FORM.matcher(text)
                .results()
                .map(found -> new Finding(
                        found.start(),
                        found.end(),
                        METER,
                        "meter.form",
                        Confidence.CERTAIN,
                        List.of(Evidence.of(Evidence.Kind.STRUCTURE, "six digits after RBG"))))
                .toList();
    }
}
