// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.report.PublicationReport.AgencyPublication;
import id.go.rembangkab.lapor.report.PublicationReport.Item;
import id.go.rembangkab.lapor.report.PublicationReport.Question;
import id.go.rembangkab.lapor.report.PublicationReport.Recorded;
import id.go.rembangkab.lapor.report.PublicationReport.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects what agencies are to publish of a month, and what they did publish in it. */
final class PublicationTally {
    private final Question question;
    private final WorkingCalendar calendar;
    private final SealedTexts texts;
    private final LeakGate gate;
    private final Map<AgencyCode, Sum> agencies = new TreeMap<>();
    private final Map<AgencyCode, String> retired = new TreeMap<>();

    private static final class Sum {
        private final String name;
        private long finished;
        private long secret;
        private long undecided;
        private final List<Found> items = new ArrayList<>();
        private final List<Recorded> records = new ArrayList<>();

        Sum(String name) {
            this.name = name;
        }

        void add(Sum other) {
            finished += other.finished;
            secret += other.secret;
            undecided += other.undecided;
            items.addAll(other.items);
            records.addAll(other.records);
        }
    }

    /** By day and number, and by what tells apart those without a number. */
    private record Found(Item item, ComplaintId complaint) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return Comparator.comparing((Found found) -> found.item.closed())
                    .thenComparing(found ->
                            found.item.trackingId().map(Object::toString).orElse(""))
                    .thenComparing(Found::complaint)
                    .compare(this, other);
        }
    }

    PublicationTally(
            Question question, WorkingCalendar calendar, List<Agency> registry, SealedTexts texts, Detector detector) {
        this.question = question;
        this.calendar = calendar;
        this.texts = texts;
        this.gate = new LeakGate(detector, Anonymiser.standard());
        for (Agency agency : registry) {
            if (isAskedAbout(agency.code())) {
                Sum sum = new Sum(agency.name().isBlank() ? agency.code().value() : agency.name());
                if (agency.active()) {
                    agencies.put(agency.code(), sum);
                } else {
                    retired.put(agency.code(), sum.name);
                }
            }
        }
    }

    private boolean isAskedAbout(AgencyCode code) {
        return question.agency().isEmpty() || question.agency().get().equals(code);
    }

    private Sum sum(AgencyCode code) {
        return agencies.computeIfAbsent(code, none -> new Sum(retired.getOrDefault(code, code.value())));
    }

    void add(History history) {
        KnownCase.of(history, question.asOf()).ifPresent(this::add);
    }

    /** What two have collected for the same question, in one. */
    PublicationTally and(PublicationTally other) {
        other.agencies.forEach((code, sum) -> sum(code).add(sum));
        return this;
    }

    private void add(KnownCase known) {
        Optional<AgencyCode> agency = known.agency().filter(this::isAskedAbout);
        if (agency.isEmpty()) {
            return;
        }
        for (Entry entry : known.publications()) {
            if (isInMonth(entry.at())) {
                sum(agency.get()).records.add(new Recorded(entry.at(), ((Event.Published) entry.event()).url()));
            }
        }
        if (known.closed().filter(this::isInMonth).isPresent()) {
            finished(known, sum(agency.get()), calendar.dayOf(known.closed().get()));
        }
    }

    private boolean isInMonth(Instant instant) {
        return YearMonth.from(calendar.dayOf(instant)).equals(question.month());
    }

    private void finished(KnownCase known, Sum sum, LocalDate day) {
        sum.finished++;
        Complaint complaint = known.complaint();
        if (complaint.secret()) {
            sum.secret++;
            return;
        }
        Optional<Item> item = complaint.privacy().flatMap(privacy -> item(known, privacy.publicText(), day));
        item.ifPresentOrElse(found -> sum.items.add(new Found(found, complaint.id())), () -> sum.undecided++);
    }

    private Optional<Item> item(KnownCase known, TextRef publicText, LocalDate day) {
        Complaint complaint = known.complaint();
        Optional<Event.Responded> answer = known.lastAnswer();
        Set<TextRef> refs = new HashSet<>(Set.of(publicText));
        answer.ifPresent(given -> refs.add(given.text()));
        Map<TextRef, Text> open = texts.open(complaint.id(), refs);
        Text text = open.get(publicText);
        if (text == null) {
            return Optional.empty();
        }
        LeakGate.Passed passed = gate.pass(text.plain(), List.of());
        Optional<LeakGate.Passed> passedAnswer = answer.flatMap(given ->
                Optional.ofNullable(open.get(given.text())).map(found -> gate.pass(found.plain(), given.dismissals())));
        return Optional.of(new Item(
                complaint.trackingId(),
                day,
                known.category(),
                passed.text(),
                passedAnswer.map(LeakGate.Passed::text),
                passed.masked() + passedAnswer.map(LeakGate.Passed::masked).orElse(0)));
    }

    PublicationReport report() {
        boolean complete = question.month().isBefore(YearMonth.from(calendar.dayOf(question.asOf())));
        List<AgencyPublication> rows = new ArrayList<>();
        agencies.forEach((code, sum) -> rows.add(row(code, sum, complete)));
        return new PublicationReport(question, calendar.zone(), complete, rows);
    }

    private AgencyPublication row(AgencyCode code, Sum sum, boolean complete) {
        List<Item> items = sum.items.stream().sorted().map(Found::item).toList();
        sum.records.sort(Comparator.comparing(Recorded::at).thenComparing(Recorded::url));
        List<Post> posts = Stream.of(Platform.values())
                .map(platform -> Post.of(platform, sum.name, question.month(), items, items.size()))
                .toList();
        return new AgencyPublication(
                code,
                sum.name,
                state(sum, complete),
                sum.finished,
                sum.secret,
                sum.undecided,
                items,
                posts,
                sum.records);
    }

    private static State state(Sum sum, boolean complete) {
        if (!sum.records.isEmpty()) {
            return State.PUBLISHED;
        }
        if (!complete) {
            return State.DUE;
        }
        return sum.items.isEmpty() ? State.NIHIL : State.MISSING;
    }
}
