// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.desk.PlainDays.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One clock, told plainly. */
final class PlainClock {
    final String kind;
    final String agency;
    String norm;
    private final boolean firstCounts;
    private final Instant start;
    private final List<Pause> pauses = new ArrayList<>();
    private Instant heldSince;
    private Instant due;
    private boolean late;
    private String end;

    PlainClock(String kind, String agency, String norm, boolean firstCounts, Instant start, PlainDays days) {
        this.kind = kind;
        this.agency = agency;
        this.norm = norm;
        this.firstCounts = firstCounts;
        this.start = start;
        this.due = days.due(norm, firstCounts, start, pauses);
    }

    boolean lives() {
        return end == null;
    }

    boolean runs() {
        return lives() && heldSince == null;
    }

    boolean isWindow() {
        return kind.equals("MONITOR") || kind.equals("COMPLETION") || kind.equals("REOPENING");
    }

    Instant due() {
        return due;
    }

    boolean isDue(Instant at) {
        return runs() && !at.isBefore(due);
    }

    /** Whether a breach is to be put on record now. */
    boolean turnsLate(Instant at) {
        boolean turns = isDue(at) && !late && !isWindow();
        late |= turns;
        return turns;
    }

    void stop(Instant at) {
        end = late || isDue(at) ? tooLate() : "MET";
    }

    void cancel(Instant at) {
        end = late || isDue(at) ? tooLate() : "CANCELLED";
    }

    private String tooLate() {
        return isWindow() ? "EXPIRED" : "BREACHED";
    }

    void hold(Instant at) {
        if (!late) {
            heldSince = at;
        }
    }

    void goOn(Instant at, PlainDays days) {
        if (lives() && heldSince != null) {
            pauses.add(new Pause(heldSince, at));
            heldSince = null;
            noEarlier(days);
        }
    }

    /** As the calendar is now: never earlier, and nothing if it is over. */
    void recount(Instant at, PlainDays days) {
        if (runs() && !late && !isDue(at)) {
            noEarlier(days);
        }
    }

    private void noEarlier(PlainDays days) {
        Instant now = days.due(norm, firstCounts, start, pauses);
        due = now.isAfter(due) ? now : due;
    }

    void renorm(String other, PlainDays days) {
        if (!norm.equals(other)) {
            norm = other;
            due = days.due(norm, firstCounts, start, pauses);
        }
    }

    String state(Instant at) {
        if (end != null) {
            return end;
        }
        if (heldSince != null) {
            return "PAUSED";
        }
        return late || isDue(at) ? tooLate() : "OPEN";
    }

    /** What is to be seen of it; a held clock has no deadline, nor has one that ended while it was held. */
    String told(Instant at) {
        return String.join(
                " ", kind, agency, norm, start.toString(), heldSince == null ? due.toString() : "-", state(at));
    }
}
