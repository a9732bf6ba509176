// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Dropped;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Log, sealed texts and outbox in memory, written together. Thread-safe: one lock guards all of it. Nothing is kept after
 * the process ends.
 */
public final class MemoryStore implements Complaints, SealedTexts, Notices {
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final Map<ComplaintId, History> logs = new LinkedHashMap<>();
    private final Map<ComplaintId, Complaint> latest = new HashMap<>();
    private final Map<ComplaintId, Instant> attention = new HashMap<>();
    private final Map<ComplaintId, Instant> claims = new HashMap<>();
    private final Map<List<String>, ComplaintId> externalIds = new HashMap<>();
    private final Map<TrackingId, ComplaintId> trackingIds = new HashMap<>();
    private final Map<List<String>, KeyUse> keys = new HashMap<>();
    private final Map<ComplaintId, Map<TextRef, Text>> texts = new HashMap<>();
    private final Map<ComplaintId, Terms> open = new HashMap<>();
    private final MemoryOutbox outbox = new MemoryOutbox();

    /**
     * Creates an empty store.
     *
     * @param clock the store's own clock, which says when an entry was recorded
     */
    public MemoryStore(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public synchronized Optional<History> find(ComplaintId id) {
        return Optional.ofNullable(logs.get(id));
    }

    @Override
    public synchronized Optional<Complaint> current(ComplaintId id) {
        return Optional.ofNullable(latest.get(id));
    }

    @Override
    public synchronized Appended append(Commit commit) {
        Complaint after = commit.after();
        ComplaintId id = after.id();
        if (isUsedUp(commit)) {
            return Appended.TAKEN;
        }
        History before = logs.getOrDefault(id, new History(id, List.of(), Chain.Head.EMPTY));
        if (before.head().count() != commit.expectedVersion()) {
            return Appended.STALE;
        }
        if (isTaken(commit)) {
            return Appended.TAKEN;
        }
        List<Logged> log = new ArrayList<>(before.log());
        Chain.Head head = before.head();
        for (Entry entry : commit.entries()) {
            Logged logged = Chain.link(id, head, clock.instant(), entry);
            log.add(logged);
            head = new Chain.Head(logged.sequence(), logged.hash());
        }
        logs.put(id, new History(id, log, head));
        latest.put(id, after);
        attention.remove(id);
        claims.remove(id);
        commit.attention().ifPresent(instant -> attention.put(id, instant));
        commit.externalId().ifPresent(external -> externalIds.put(externalKey(after, external), id));
        after.trackingId().ifPresent(tracking -> trackingIds.put(tracking, id));
        commit.key().ifPresent(use -> keys.put(List.of(use.actor(), use.key()), use));
        Map<TextRef, Text> sealed = texts.computeIfAbsent(id, none -> new HashMap<>());
        commit.texts().forEach(text -> sealed.put(text.ref(), text));
        index(commit);
        commit.notices().forEach(outbox::put);
        return Appended.DONE;
    }

    private boolean isUsedUp(Commit commit) {
        return commit.key()
                .filter(use -> keys.containsKey(List.of(use.actor(), use.key())))
                .isPresent();
    }

    private boolean isTaken(Commit commit) {
        Complaint after = commit.after();
        return commit.externalId()
                        .filter(external -> externalIds.containsKey(externalKey(after, external)))
                        .isPresent()
                || after.trackingId()
                        .map(trackingIds::get)
                        .filter(other -> !other.equals(after.id()))
                        .isPresent();
    }

    private static List<String> externalKey(Complaint complaint, String external) {
        return List.of(complaint.intake().channel().code(), external);
    }

    @Override
    public synchronized Optional<ComplaintId> receivedAs(Channel channel, String externalId) {
        return Optional.ofNullable(externalIds.get(List.of(channel.code(), externalId)));
    }

    @Override
    public synchronized Optional<ComplaintId> registeredAs(TrackingId id) {
        return Optional.ofNullable(trackingIds.get(id));
    }

    @Override
    public synchronized Optional<KeyUse> used(String actor, String key) {
        return Optional.ofNullable(keys.get(List.of(actor, key)));
    }

    @Override
    public synchronized List<Standing> attention(Instant until, Optional<Standing> after, int limit) {
        return page(
                attention.entrySet().stream()
                        .filter(due -> !due.getValue().isAfter(until))
                        .map(due -> new Standing(due.getValue(), due.getKey()))
                        .toList(),
                after,
                limit);
    }

    @Override
    public synchronized List<Standing> claim(Instant until, Optional<Standing> after, int limit) {
        Instant now = clock.instant();
        claims.values().removeIf(end -> !end.isAfter(now));
        List<Standing> claimed = attention(until, after, Integer.MAX_VALUE).stream()
                .filter(standing -> !claims.containsKey(standing.complaint()))
                .limit(limit)
                .toList();
        claimed.forEach(standing -> claims.put(standing.complaint(), now.plus(LEASE)));
        return claimed;
    }

    @Override
    public synchronized void release(Collection<ComplaintId> claimed) {
        claimed.forEach(claims::remove);
    }

    @Override
    public synchronized List<Standing> standing(boolean ended, Optional<Standing> after, int limit) {
        return page(
                latest.values().stream()
                        .filter(complaint -> ended || !complaint.status().ended())
                        .map(Standing::of)
                        .toList(),
                after,
                limit);
    }

    @Override
    public synchronized Optional<List<Standing>> saying(Terms words, Optional<Standing> after, int limit) {
        return Optional.of(page(
                words.isEmpty()
                        ? List.of()
                        : latest.values().stream()
                                .filter(complaint -> words.beginIn(open.getOrDefault(complaint.id(), Terms.NONE)))
                                .map(Standing::of)
                                .toList(),
                after,
                limit));
    }

    /** What anyone may read changes only with a text that comes in, and with the last that is erased. */
    private void index(Commit commit) {
        Complaint after = commit.after();
        if (commit.entries().stream().anyMatch(entry -> entry.event() instanceof Event.Erased)) {
            open.remove(after.id());
        } else if (!commit.texts().isEmpty()) {
            open.put(after.id(), open(after));
        }
    }

    private Terms open(Complaint complaint) {
        Map<TextRef, Text> sealed = texts.getOrDefault(complaint.id(), Map.of());
        return Terms.of(complaint.open().stream()
                .map(passage -> sealed.get(passage.text()))
                .filter(Objects::nonNull)
                .map(Text::plain)
                .toList());
    }

    @Override
    public synchronized List<History> histories(Optional<ComplaintId> after, int limit) {
        return logs.values().stream()
                .filter(history -> after.isEmpty() || history.complaint().compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(History::complaint))
                .limit(limit)
                .toList();
    }

    private static List<Standing> page(List<Standing> all, Optional<Standing> after, int limit) {
        return all.stream()
                .sorted()
                .filter(standing -> after.isEmpty() || standing.compareTo(after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
        Map<TextRef, Text> sealed = texts.getOrDefault(complaint, Map.of());
        Map<TextRef, Text> open = new HashMap<>();
        for (TextRef ref : refs) {
            Text text = sealed.get(ref);
            if (text != null) {
                open.put(ref, text);
            }
        }
        return open;
    }

    @Override
    public synchronized void erase(ComplaintId complaint) {
        texts.remove(complaint);
        open.remove(complaint);
    }

    @Override
    public synchronized List<Notice> waiting(int limit) {
        return outbox.waiting(limit);
    }

    @Override
    public synchronized void subscribe(String destination) {
        outbox.subscribe(destination);
    }

    @Override
    public synchronized Set<String> destinations() {
        return outbox.destinations();
    }

    @Override
    public synchronized List<Delivery> claim(String destination, Instant at, Instant until, int limit) {
        return outbox.claim(destination, at, until, limit);
    }

    @Override
    public synchronized void delivered(Delivery claimed) {
        outbox.delivered(claimed);
    }

    @Override
    public synchronized void postpone(Delivery claimed, Instant next, String problem) {
        outbox.postpone(claimed, next, problem);
    }

    @Override
    public synchronized void bury(Delivery claimed, String problem) {
        outbox.bury(claimed, problem);
    }

    @Override
    public synchronized List<Delivery> deliveries(Delivery.Phase phase, int limit) {
        return outbox.deliveries(phase, limit);
    }

    @Override
    public synchronized Optional<Delivery> delivery(String destination, String notice) {
        return outbox.delivery(destination, notice);
    }

    @Override
    public synchronized void resend(String destination, String notice) {
        outbox.resend(destination, notice);
    }

    @Override
    public synchronized void drop(Dropped drop) {
        outbox.drop(drop);
    }

    @Override
    public synchronized List<Dropped> dropped(int limit) {
        return outbox.dropped(limit);
    }
}
