// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.report.SemesterReport.AgencyRow;
import id.go.rembangkab.lapor.report.SemesterReport.OfficerRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each agency was given and did, and what its Pejabat Penghubung answered. */
final class AgencyTally {
    private final Elapsed elapsed;
    private final Map<AgencyCode, Agency> registry = new HashMap<>();
    private final Map<AgencyCode, Sum> agencies = new TreeMap<>();
    private final GroupTally.Sum nobody = new GroupTally.Sum();
    private final Map<Officer, Answers> officers = new TreeMap<>();

    private record Officer(AgencyCode agency, String names) implements Comparable<Officer> {
        @Override
        public int compareTo(Officer other) {
            return Comparator.comparing(Officer::agency)
                    .thenComparing(Officer::names)
                    .compare(this, other);
        }
    }

    private static final class Sum {
        private final GroupTally.Sum complaints = new GroupTally.Sum();
        private final Spread.Counter assignment = new Spread.Counter();
        private long assigned;
        private long answeredInTime;
        private long late;
        private long passedOn;

        void add(Sum other) {
            complaints.add(other.complaints);
            assignment.add(other.assignment);
            assigned += other.assigned;
            answeredInTime += other.answeredInTime;
            late += other.late;
            passedOn += other.passedOn;
        }
    }

    private static final class Answers {
        private final Spread.Counter took = new Spread.Counter();
        private long answers;
        private long inTime;

        void add(Answers other) {
            took.add(other.took);
            answers += other.answers;
            inTime += other.inTime;
        }
    }

    AgencyTally(Elapsed elapsed, List<Agency> known) {
        this.elapsed = elapsed;
        known.forEach(agency -> registry.put(agency.code(), agency));
    }

    void add(KnownCase known, Set<Figure> figures, Spread.Counter took) {
        known.agency().map(code -> sum(code).complaints).orElse(nobody).add(figures, took);
        for (Clock clock : known.clocks()) {
            if (clock.kind() == ClockKind.ASSIGNMENT && clock.agency().isPresent()) {
                add(known, clock, clock.agency().get());
            }
        }
    }

    void add(AgencyTally other) {
        other.agencies.forEach((code, sum) -> sum(code).add(sum));
        nobody.add(other.nobody);
        other.officers.forEach((officer, answers) ->
                officers.computeIfAbsent(officer, none -> new Answers()).add(answers));
    }

    private Sum sum(AgencyCode code) {
        return agencies.computeIfAbsent(code, none -> new Sum());
    }

    private void add(KnownCase known, Clock clock, AgencyCode code) {
        Sum sum = sum(code);
        sum.assigned++;
        boolean late = known.state(clock) == Clock.State.BREACHED;
        boolean met = clock.phase() == Clock.Phase.MET;
        sum.late += late ? 1 : 0;
        sum.answeredInTime += met ? 1 : 0;
        sum.passedOn += clock.phase() == Clock.Phase.CANCELLED ? 1 : 0;
        if (known.endedByAnswer(clock)) {
            Optional<Integer> days =
                    elapsed.workingDays(clock.started(), clock.ended().orElseThrow(), clock.pauses());
            LocalDate day = elapsed.calendar().dayOf(clock.ended().orElseThrow());
            Answers answers = officers.computeIfAbsent(new Officer(code, officers(code, day)), none -> new Answers());
            answers.answers++;
            answers.inTime += met ? 1 : 0;
            answers.took.add(days);
            sum.assignment.add(days);
        }
    }

    /** The log names the role and not the person: whoever was registered on that day is named, all of them if several. */
    private String officers(AgencyCode code, LocalDate day) {
        return Optional.ofNullable(registry.get(code)).map(Agency::liaison).orElse(List.of()).stream()
                .filter(officer -> officer.from().filter(day::isBefore).isEmpty()
                        && officer.to().filter(day::isAfter).isEmpty())
                .map(LiaisonOfficer::name)
                .sorted()
                .collect(Collectors.joining(" / "));
    }

    List<AgencyRow> agencies() {
        List<AgencyRow> rows = new ArrayList<>();
        agencies.forEach((code, sum) -> rows.add(new AgencyRow(
                Optional.of(code),
                Optional.ofNullable(registry.get(code)).map(Agency::name).orElse(""),
                sum.complaints.counts(),
                sum.complaints.response(),
                sum.assigned,
                sum.answeredInTime,
                sum.late,
                sum.passedOn,
                sum.assignment.spread())));
        if (nobody.size() > 0) {
            rows.add(new AgencyRow(Optional.empty(), "", nobody.counts(), nobody.response(), 0, 0, 0, 0, Spread.NONE));
        }
        return rows;
    }

    List<OfficerRow> officers() {
        List<OfficerRow> rows = new ArrayList<>();
        officers.forEach((officer, answers) -> rows.add(new OfficerRow(
                officer.agency(), officer.names(), answers.answers, answers.inTime, answers.took.spread())));
        return rows;
    }
}
