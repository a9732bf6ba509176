// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.report.SemesterReport.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Complaints by what they have in common; those of which it is not known are a group too, the last. */
final class GroupTally {
    private static final String UNKNOWN = "";

    private final Map<String, Sum> groups = new TreeMap<>();

    /** What is added up for one group. */
    static final class Sum {
        private final Map<Figure, Long> numbers = new EnumMap<>(Figure.class);
        private final Spread.Counter response = new Spread.Counter();

        void add(Set<Figure> figures, Spread.Counter took) {
            figures.forEach(figure -> numbers.merge(figure, 1L, Long::sum));
            response.add(took);
        }

        void add(Sum other) {
            other.numbers.forEach((figure, number) -> numbers.merge(figure, number, Long::sum));
            response.add(other.response);
        }

        long size() {
            return numbers.getOrDefault(Figure.RECEIVED, 0L);
        }

        Counts counts() {
            return Counts.of(numbers);
        }

        Spread response() {
            return response.spread();
        }
    }

    /** Groups that are shown even if nothing falls into them. */
    GroupTally with(Iterable<?> keys) {
        keys.forEach(key -> groups.put(key.toString(), new Sum()));
        return this;
    }

    void add(Optional<String> key, Set<Figure> figures, Spread.Counter took) {
        groups.computeIfAbsent(key.orElse(UNKNOWN), none -> new Sum()).add(figures, took);
    }

    void add(GroupTally other) {
        other.groups.forEach(
                (key, sum) -> groups.computeIfAbsent(key, none -> new Sum()).add(sum));
    }

    List<Group> groups() {
        return rows(Set.of());
    }

    /** As {@link #groups}, but no row stands for one to four complaints: small ones are one row, with more if need be. */
    List<Group> withoutSmall() {
        List<Map.Entry<String, Sum>> bySize = new ArrayList<>(groups.entrySet());
        bySize.sort(Comparator.comparingLong(
                        (Map.Entry<String, Sum> group) -> group.getValue().size())
                .thenComparing(Map.Entry::getKey));
        Set<String> merged = new LinkedHashSet<>();
        long size = 0;
        for (Map.Entry<String, Sum> group : bySize) {
            long more = group.getValue().size();
            boolean mergedIsSmall = !merged.isEmpty() && size < SemesterReport.SMALLEST;
            if (more < SemesterReport.SMALLEST || mergedIsSmall) {
                merged.add(group.getKey());
                size += more;
            }
        }
        return rows(merged);
    }

    private List<Group> rows(Set<String> merged) {
        List<Group> rows = new ArrayList<>();
        Sum small = new Sum();
        groups.forEach((key, sum) -> {
            if (merged.contains(key)) {
                small.add(sum);
            } else if (!key.equals(UNKNOWN)) {
                rows.add(new Group(Optional.of(key), 0, sum.counts(), sum.response()));
            }
        });
        if (!merged.isEmpty()) {
            rows.add(new Group(Optional.empty(), merged.size(), small.counts(), small.response()));
        }
        Sum unknown = groups.get(UNKNOWN);
        if (unknown != null && !merged.contains(UNKNOWN)) {
            rows.add(new Group(Optional.empty(), 0, unknown.counts(), unknown.response()));
        }
        return rows;
    }
}
