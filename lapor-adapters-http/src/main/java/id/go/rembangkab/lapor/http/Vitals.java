// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What those who run a site want to know of the work beside requests: the sweep and the outbox. Thread-safe. */
public final class Vitals {
    /** Longer than any back-off, so that a destination that is down for a while takes no node out of service. */
    public static final Duration USUAL_LAG = Duration.ofHours(6);

    /** A notice's id is the complaint's, and the version of the entry that caused it. */
    private static final Pattern CAUSE = Pattern.compile("-([0-9]{1,9})(?:-[A-Z_]+)?");

    private final Optional<Notices> outbox;
    private final Duration longestLag;
    private volatile @Nullable Instant swept;

    private Vitals(Optional<Notices> outbox, Duration longestLag) {
        this.outbox = outbox;
        this.longestLag = longestLag;
    }

    /**
     * Knows of no outbox.
     *
     * @return vitals of a site whose notices are seen to elsewhere
     */
    public static Vitals none() {
        return new Vitals(Optional.empty(), USUAL_LAG);
    }

    /**
     * Looks after an outbox.
     *
     * @param outbox what waits to be delivered
     * @param longestLag after how long a wait the site is no longer ready
     * @return the vitals
     */
    public static Vitals of(Notices outbox, Duration longestLag) {
        return new Vitals(Optional.of(outbox), Objects.requireNonNull(longestLag, "longestLag"));
    }

    /**
     * Notes that a sweep has ended well.
     *
     * @param at when
     */
    public void swept(Instant at) {
        swept = at;
    }

    Optional<Instant> lastSweep() {
        return Optional.ofNullable(swept);
    }

    List<Delivery> deliveries(Delivery.Phase phase, int limit) {
        return outbox.map(notices -> notices.deliveries(phase, limit)).orElse(List.of());
    }

    boolean isLate(Duration lag) {
        return lag.compareTo(longestLag) > 0;
    }

    /** For how long the oldest notice that still waits for somebody has been waiting. */
    Duration lag(Complaints complaints, Instant now) {
        return deliveries(Delivery.Phase.WAITING, 1).stream()
                .findFirst()
                .flatMap(oldest -> caused(complaints, oldest.notice()))
                .map(since -> Duration.between(since, now))
                .filter(lag -> !lag.isNegative())
                .orElse(Duration.ZERO);
    }

    private static Optional<Instant> caused(Complaints complaints, Notice notice) {
        if (!notice.id().startsWith(notice.complaint())) {
            return Optional.empty();
        }
        Matcher cause = CAUSE.matcher(notice.id().substring(notice.complaint().length()));
        return cause.matches()
                ? complaints
                        .find(new ComplaintId(notice.complaint()))
                        .flatMap(history -> history.log().stream()
                                .skip(Long.parseLong(cause.group(1)) - 1)
                                .findFirst()
                                .map(logged -> logged.recorded()))
                : Optional.empty();
    }
}
