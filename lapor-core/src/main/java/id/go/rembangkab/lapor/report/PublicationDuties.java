// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.report.Duty.PublicationDue;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which agencies have finished something in a month that they could publish, and have published nothing of it. One reading of the
 * log tells it for the month that runs and the twelve before; no text is opened.
 */
final class PublicationDuties {
    private static final int MONTHS_BEFORE = 12;

    private static final Comparator<Key> OLDEST_FIRST =
            Comparator.comparing(Key::month).thenComparing(Key::agency);

    private final WorkingCalendar calendar;
    private final Instant at;
    private final YearMonth current;
    private final Map<Key, Sum> months = new TreeMap<>(OLDEST_FIRST);

    private boolean any;

    private record Key(AgencyCode agency, YearMonth month) {}

    private static final class Sum {
        private long finished;
        private boolean published;

        void add(Sum other) {
            finished += other.finished;
            published |= other.published;
        }
    }

    PublicationDuties(WorkingCalendar calendar, Instant at) {
        this.calendar = calendar;
        this.at = at;
        this.current = month(at);
    }

    void add(History history) {
        any = true;
        KnownCase.of(history, at).ifPresent(known -> known.agency().ifPresent(agency -> add(known, agency)));
    }

    /** What two have seen, in one. */
    PublicationDuties and(PublicationDuties other) {
        other.months.forEach(
                (key, sum) -> months.computeIfAbsent(key, none -> new Sum()).add(sum));
        any |= other.any;
        return this;
    }

    /** Whether there is a complaint at all. */
    boolean any() {
        return any;
    }

    /** What is published counts for the month in which it is, and makes up for the one in which it was finished. */
    private void add(KnownCase known, AgencyCode agency) {
        for (Entry published : known.publications()) {
            sum(agency, month(published.at())).published = true;
            known.closed().ifPresent(closed -> sum(agency, month(closed)).published = true);
        }
        if (known.isPublishable()) {
            known.closed().ifPresent(closed -> sum(agency, month(closed)).finished++);
        }
    }

    private YearMonth month(Instant instant) {
        return YearMonth.from(calendar.dayOf(instant));
    }

    private Sum sum(AgencyCode agency, YearMonth month) {
        return months.computeIfAbsent(new Key(agency, month), none -> new Sum());
    }

    List<PublicationDue> due() {
        return months.entrySet().stream()
                .filter(sum -> sum.getValue().finished > 0 && !sum.getValue().published)
                .map(sum -> new PublicationDue(
                        sum.getKey().agency(),
                        sum.getKey().month(),
                        sum.getValue().finished,
                        sum.getKey().month().isBefore(current)))
                .filter(duty -> !duty.month().isBefore(current.minusMonths(MONTHS_BEFORE)))
                .toList();
    }
}
