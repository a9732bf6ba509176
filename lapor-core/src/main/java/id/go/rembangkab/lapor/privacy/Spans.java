package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects findings; nothing is allocated before the first. */
final class Spans {
    private List<Finding> findings = List.of();

    void add(int start, int end, PersonalData type, String rule, Confidence confidence, List<Evidence> evidence) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        String name = type.code().toLowerCase(Locale.ROOT) + "." + rule;
        findings.add(new Finding(start, end, type, name, confidence, evidence));
    }

    List<Finding> take() {
        List<Finding> taken = findings;
        findings = List.of();
        return Overlaps.union(taken);
    }
}
