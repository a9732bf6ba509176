// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes findings disjoint: what overlaps becomes one finding over the union, so that nothing found is left bare. */
final class Overlaps {
    private Overlaps() {}

    /** The findings sorted and disjoint; of those joined, the longest gives type, rule, confidence and evidence. */
    static List<Finding> union(List<Finding> findings) {
        if (areDisjoint(findings)) {
            return List.copyOf(findings);
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(Finding::start));
        List<Finding> disjoint = new ArrayList<>();
        Finding leader = sorted.get(0);
        int start = leader.start();
        int end = leader.end();
        for (Finding next : sorted.subList(1, sorted.size())) {
            if (next.start() >= end) {
                disjoint.add(over(start, end, leader));
                leader = next;
                start = next.start();
                end = next.end();
            } else {
                end = Math.max(end, next.end());
                leader = length(next) > length(leader) ? next : leader;
            }
        }
        disjoint.add(over(start, end, leader));
        return List.copyOf(disjoint);
    }

    private static boolean areDisjoint(List<Finding> findings) {
        for (int i = 1; i < findings.size(); i++) {
            if (findings.get(i).start() < findings.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    private static Finding over(int start, int end, Finding leader) {
        return start == leader.start() && end == leader.end()
                ? leader
                : new Finding(start, end, leader.type(), leader.rule(), leader.confidence(), leader.evidence());
    }

    private static int length(Finding finding) {
        return finding.end() - finding.start();
    }
}
