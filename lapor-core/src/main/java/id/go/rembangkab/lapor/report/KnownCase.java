// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockChange;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.PastCase;
import id.go.rembangkab.lapor.complaint.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One complaint as far as it was known at an instant: what had happened and was recorded by then. */
final class KnownCase {
    private final Instant asOf;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Long> backdated = new TreeMap<>();
    private final List<Instant> answers = new ArrayList<>(2);
    private final List<Entry> reveals = new ArrayList<>(0);
    private final List<Entry> publications = new ArrayList<>(0);
    private Optional<Instant> received = Optional.empty();
    private Optional<Instant> closed = Optional.empty();
    private Optional<AgencyCode> agency = Optional.empty();
    private Optional<Classification.Kind> kind = Optional.empty();
    private Optional<Integer> rating = Optional.empty();
    private boolean verified;
    private boolean answered;
    private boolean redispatched;
    private boolean erased;
    private Optional<Event.Responded> lastAnswer = Optional.empty();
    private Optional<Classification> classification = Optional.empty();
    private final List<Optional<Classification>> classified = new ArrayList<>(8);
    private int confirmed;
    private int replies;
    private int reopened;
    private final Complaint complaint;

    private KnownCase(History history, Instant asOf) {
        this.asOf = asOf;
        for (int i = 0; i < history.log().size(); i++) {
            Logged logged = history.log().get(i);
            Entry entry = history.entries().get(i);
            if (logged.recorded().isAfter(asOf) || entry.at().isAfter(asOf)) {
                break;
            }
            entries.add(entry);
            if (logged.backdated(entry)) {
                backdated.merge(entry.event().type(), 1L, Long::sum);
            }
            read(entry);
            for (ClockChange change : entry.clocks()) {
                if (change instanceof ClockChange.Started) {
                    classified.add(classification);
                } else if (change instanceof ClockChange.Revised revised) {
                    classified.set(revised.clock(), classification);
                }
            }
        }
        this.complaint = Complaint.replay(history.complaint(), entries);
        this.answered |= complaint.status() == Status.CLOSED;
    }

    /** Empty if nothing was known of it. */
    static Optional<KnownCase> of(History history, Instant asOf) {
        boolean known = !history.log().isEmpty()
                && !history.log().get(0).recorded().isAfter(asOf)
                && !history.entries().get(0).at().isAfter(asOf);
        return known ? Optional.of(new KnownCase(history, asOf)) : Optional.empty();
    }

    private void read(Entry entry) {
        Event event = entry.event();
        if (event instanceof Event.Received) {
            received = Optional.of(entry.at());
        } else if (event instanceof Event.HistoryImported imported) {
            read(imported.past());
        } else if (event instanceof Event.Verified) {
            verified = true;
        } else if (event instanceof Event.Classified decided) {
            classification = Optional.of(decided.classification());
            kind = classification.map(Classification::kind);
        } else if (event instanceof Event.Dispatched dispatched) {
            agency = Optional.of(dispatched.agency());
        } else if (event instanceof Event.Redispatched again) {
            redispatched |= agency.filter(again.agency()::equals).isEmpty();
            agency = Optional.of(again.agency());
        } else if (event instanceof Event.Responded responded) {
            answered = true;
            answers.add(entry.at());
            lastAnswer = Optional.of(responded);
        } else if (event instanceof Event.Replied) {
            replies++;
        } else if (event instanceof Event.Reopened) {
            reopened++;
            closed = Optional.empty();
        } else if (event instanceof Event.DoneConfirmed done) {
            confirmed++;
            rating = done.rating().or(() -> rating);
            closed = Optional.of(entry.at());
        } else if (event instanceof Event.AutoClosed || event instanceof Event.Closed) {
            closed = Optional.of(entry.at());
        } else if (event instanceof Event.Revealed) {
            reveals.add(entry);
        } else if (event instanceof Event.Published) {
            publications.add(entry);
        } else if (event instanceof Event.Erased) {
            erased = true;
        }
    }

    /** Of a case that ran elsewhere only what its source tells is known (R9.4). */
    private void read(PastCase past) {
        received = past.received();
        agency = past.agency();
        kind = past.kind();
        rating = past.rating();
        confirmed = past.rating().isPresent() ? 1 : 0;
        past.responded().ifPresent(answers::add);
        closed = past.status() == Status.CLOSED ? past.ended() : Optional.empty();
        answered = past.responded().isPresent()
                || past.status() == Status.RESPONDED
                || past.status() == Status.REPORTER_REPLIED;
        verified = switch (past.status()) {
            case VERIFIED, DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED, CLOSED -> true;
            case RECEIVED, REGISTERED, PENDING, ARCHIVED, RETURNED ->
                past.dispatched().isPresent();
        };
    }

    Complaint complaint() {
        return complaint;
    }

    Optional<Instant> received() {
        return received;
    }

    /** When it was closed, if it is closed and that is known. */
    Optional<Instant> closed() {
        return complaint.status() == Status.CLOSED ? closed : Optional.empty();
    }

    /** The agency that has it, or had it last. */
    Optional<AgencyCode> agency() {
        return agency;
    }

    Optional<Classification.Kind> kind() {
        return kind;
    }

    /** What the complaint was classified as when the norm of a clock was picked; empty if it never was. */
    Optional<Classification> classificationOf(Clock clock) {
        return classified.get(clock.number());
    }

    Optional<Event.Responded> lastAnswer() {
        return lastAnswer;
    }

    Optional<Category> category() {
        return complaint
                .classification()
                .map(Classification::category)
                .or(() -> complaint.intake().category());
    }

    Optional<String> kecamatan() {
        return complaint.place().desa().map(desa -> desa.kecamatan());
    }

    Optional<Integer> rating() {
        return rating;
    }

    int confirmed() {
        return confirmed;
    }

    int replies() {
        return replies;
    }

    int reopened() {
        return reopened;
    }

    List<Entry> reveals() {
        return reveals;
    }

    /** Whether there is a text that anyone may read. */
    boolean isPublishable() {
        return complaint.privacy().isPresent() && !complaint.secret() && !erased;
    }

    List<Entry> publications() {
        return publications;
    }

    Map<String, Long> backdated() {
        return backdated;
    }

    /** Whether a clock was ended by the answer and not by what else ends it. */
    boolean endedByAnswer(Clock clock) {
        return clock.ended().filter(answers::contains).isPresent();
    }

    List<Clock> clocks() {
        return complaint.clocks();
    }

    Clock.State state(Clock clock) {
        return clock.state(asOf);
    }

    Set<Figure> figures() {
        Set<Figure> figures = EnumSet.of(Figure.RECEIVED);
        boolean late = false;
        boolean timed = false;
        for (Clock clock : complaint.clocks()) {
            if (clock.kind() == ClockKind.RESPONSE) {
                late |= clock.state(asOf) == Clock.State.BREACHED;
                timed |= clock.phase() == Clock.Phase.MET;
            }
        }
        add(figures, Figure.VERIFIED, verified);
        add(figures, Figure.ANSWERED, answered);
        add(figures, Figure.IN_TIME, answered && timed && !late);
        add(figures, Figure.OVERDUE, late);
        add(figures, Figure.REDISPATCHED, redispatched);
        switch (complaint.status()) {
            case CLOSED -> figures.add(Figure.CLOSED);
            case ARCHIVED -> figures.add(Figure.ARCHIVED);
            case RETURNED -> figures.add(Figure.RETURNED);
            case PENDING -> figures.addAll(EnumSet.of(Figure.OPEN, Figure.PENDING));
            case RECEIVED,
                    REGISTERED,
                    VERIFIED,
                    DISPATCHED,
                    IN_PROGRESS,
                    REDISPATCH_REQUESTED,
                    RESPONDED,
                    REPORTER_REPLIED -> figures.add(Figure.OPEN);
        }
        return figures;
    }

    private static void add(Set<Figure> figures, Figure figure, boolean holds) {
        if (holds) {
            figures.add(figure);
        }
    }
}
