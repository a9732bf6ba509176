// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.desk.Audience;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.desk.Views;
import id.go.rembangkab.lapor.http.json.JsonWriter;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Complaints as JSON, each as one audience sees it, kept for the next reader of that audience.
 *
 * <p>Nothing here is ever stale: what is kept is given for the very complaint that it was made of, which the caller asks the store for
 * each time, and only until one of its clocks turns. What is made for an audience depends on nothing but the audience, so no
 * reader can be given what another was shown. Texts are in it, so it is kept for a minute at most, as long as anything is
 * rendered at all, and nothing is kept of a complaint whose texts were destroyed. Thread-safe.
 */
final class Renderings {
    static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int BYTES = 8 * 1024 * 1024;

    private final Views views;
    private final BiFunction<View, Instant, Map<String, Object>> telling;
    private final Map<Of, Kept> kept = new LinkedHashMap<>();
    private int bytes;

    private record Of(ComplaintId complaint, Audience audience) {}

    private record Kept(Complaint complaint, Instant from, Instant until, JsonWriter.Raw json) {
        boolean holds(Complaint now, Instant at) {
            return !at.isBefore(from) && at.isBefore(until) && Objects.equals(complaint, now);
        }

        boolean isOver(Instant at) {
            return !at.isBefore(from.plus(LONGEST)) || at.isBefore(from);
        }
    }

    /**
     * @param telling what is told of a view, and as of when its clocks are
     */
    Renderings(Views views, BiFunction<View, Instant, Map<String, Object>> telling) {
        this.views = views;
        this.telling = telling;
    }

    /** A complaint as an audience of it sees it at an instant. */
    JsonWriter.Raw of(Complaint complaint, Audience audience, Instant at) {
        Of of = new Of(complaint.id(), audience);
        return find(of, complaint, at).orElseGet(() -> {
            JsonWriter.Raw json = JsonWriter.raw(telling.apply(views.view(complaint, audience), at));
            Kept made = new Kept(complaint, at, until(complaint, at), json);
            if (!complaint.erased()) {
                keep(of, made);
            }
            return json;
        });
    }

    private synchronized Optional<JsonWriter.Raw> find(Of of, Complaint complaint, Instant at) {
        return Optional.ofNullable(kept.get(of))
                .filter(made -> made.holds(complaint, at))
                .map(Kept::json);
    }

    private synchronized void keep(Of of, Kept made) {
        Kept before = kept.remove(of);
        bytes += made.json().length() - (before == null ? 0 : before.json().length());
        kept.put(of, made);
        Iterator<Kept> oldest = kept.values().iterator();
        while (oldest.hasNext()) {
            Kept next = oldest.next();
            if (bytes <= BYTES && !next.isOver(made.from())) {
                return;
            }
            bytes -= next.json().length();
            oldest.remove();
        }
    }

    /** Time changes nothing but the states of clocks, and those only when one is due. */
    private static Instant until(Complaint complaint, Instant at) {
        Instant longest = at.plus(LONGEST);
        return complaint.clocks().stream()
                .flatMap(clock -> clock.deadline().stream())
                .map(Deadline::due)
                .filter(due -> due.isAfter(at) && due.isBefore(longest))
                .min(Instant::compareTo)
                .orElse(longest);
    }
}
