// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Lifecycle;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Commits as the desk would make them. */
public final class Commits {
    /** When complaints come in, if nothing else is said. */
    public static final Instant RECEIVED = Instant.parse("2025-06-02T02:00:00Z");

    private static final Actor ADMIN = Actor.of(Role.ADMIN);
    private static final Actor ANI = new Actor(Role.ADMIN, Optional.empty(), "ani");
    private static final Grounds GROUNDS = Grounds.of(Policy.REMBANG_2024, WorkingCalendar.indonesia());
    private static final Channel WEBSITE = new Channel("WEBSITE");

    private Commits() {}

    /**
     * {@return what brings in a complaint}
     *
     * @param id its id
     */
    public static Commit received(String id) {
        return received(id, RECEIVED);
    }

    /**
     * {@return what brings in a complaint at an instant}
     *
     * @param id its id
     * @param at when it comes in
     */
    public static Commit received(String id, Instant at) {
        return first(id, at, WEBSITE, Optional.empty(), Optional.empty());
    }

    /**
     * {@return what brings in a complaint under a channel's own id}
     *
     * @param id its id
     * @param channel the channel, not SP4N-LAPOR!
     * @param externalId the channel's id of it
     */
    public static Commit receivedAs(String id, Channel channel, String externalId) {
        return first(id, RECEIVED, channel, Optional.empty(), Optional.of(externalId));
    }

    /**
     * {@return what brings in a complaint from SP4N-LAPOR!}
     *
     * @param id its id
     * @param trackingId its number there
     */
    public static Commit registeredAs(String id, String trackingId) {
        return first(
                id, RECEIVED, Channel.SP4N_LAPOR, Optional.of(new TrackingId(trackingId)), Optional.of(trackingId));
    }

    private static Commit first(
            String id, Instant at, Channel channel, Optional<TrackingId> trackingId, Optional<String> externalId) {
        Text description = text(id + "-description", "Jalan berlubang di depan pasar");
        Text evidence = text(id + "-evidence", "foto.jpg");
        Intake<Text> intake = new Intake<>(
                channel,
                Optional.empty(),
                trackingId,
                Optional.empty(),
                Optional.of(description),
                List.of(evidence),
                Reporter.unknown(),
                Visibility.OPEN,
                Place.unknown(),
                Optional.empty());
        Order order = Order.of(new ComplaintId(id), at, ADMIN, new Command.Receive(intake));
        List<Entry> entries = decide(Optional.empty(), order);
        return commit(
                0, entries, Complaint.replay(order.complaint(), entries), externalId, List.of(description, evidence));
    }

    /**
     * {@return what registers a complaint in SP4N-LAPOR!}
     *
     * @param before the complaint
     * @param trackingId its number there
     */
    public static Commit registered(Complaint before, String trackingId) {
        return next(before, new Command.Register(new TrackingId(trackingId)), List.of());
    }

    /**
     * {@return what decides about privacy, with a text that anyone may read}
     *
     * @param before the complaint, registered
     * @param visibility what is hidden
     * @param publicText what anyone may read unless it is secret
     */
    public static Commit decided(Complaint before, Visibility visibility, Text publicText) {
        return next(
                before, new Command.DecidePrivacy(visibility, publicText, Verdicts.ACCEPT_ALL), List.of(publicText));
    }

    /**
     * {@return what decides to keep nothing back any longer, whatever was kept back before}
     *
     * @param before the complaint, decided
     * @param publicText what anyone may read
     * @param reason why, sealed
     */
    public static Commit lowered(Complaint before, Text publicText, Text reason) {
        Command lower =
                new Command.DecidePrivacy(Visibility.OPEN, publicText, Verdicts.ACCEPT_ALL, Optional.of(reason));
        return next(before, ANI, lower, List.of(publicText, reason));
    }

    /**
     * {@return what erases the texts of a complaint; whoever appends it erases them after it}
     *
     * @param before the complaint
     * @param reason why, sealed
     */
    public static Commit erased(Complaint before, Text reason) {
        return next(before, new Command.Erase(reason), List.of(reason));
    }

    /**
     * {@return what archives a complaint, so that it has ended}
     *
     * @param before the complaint, registered
     */
    public static Commit archived(Complaint before) {
        return next(before, new Command.Archive(ArchiveReason.IRRELEVANT, Optional.empty()), List.of());
    }

    /**
     * {@return what adds a remark}
     *
     * @param before the complaint
     * @param remark the remark, sealed
     */
    public static Commit commented(Complaint before, Text remark) {
        return next(before, new Command.Comment(remark), List.of(remark));
    }

    /**
     * {@return what adds a remark that says how often that was done}
     *
     * @param before the complaint
     */
    public static Commit commented(Complaint before) {
        return commented(before, text(before.id() + "-" + before.version(), "Catatan " + before.version()));
    }

    private static Commit next(Complaint before, Command command, List<Text> texts) {
        return next(before, ADMIN, command, texts);
    }

    private static Commit next(Complaint before, Actor by, Command command, List<Text> texts) {
        List<Entry> entries =
                decide(Optional.of(before), Order.of(before.id(), before.last().plusSeconds(1), by, command));
        Complaint after = before;
        for (Entry entry : entries) {
            after = Lifecycle.evolve(after, entry);
        }
        return commit(before.version(), entries, after, Optional.empty(), texts);
    }

    private static List<Entry> decide(Optional<Complaint> subject, Order order) {
        Decision decision = Lifecycle.decide(subject, order, GROUNDS);
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.entries();
        }
        throw new IllegalStateException("refused: " + decision);
    }

    private static Commit commit(
            long expectedVersion, List<Entry> entries, Complaint after, Optional<String> externalId, List<Text> texts) {
        return new Commit(
                expectedVersion,
                entries,
                after,
                Lifecycle.attention(after, GROUNDS),
                externalId,
                texts,
                Optional.empty(),
                List.of());
    }

    /**
     * {@return the same commit, with other texts to be sealed}
     *
     * @param commit the commit
     * @param texts the texts
     */
    public static Commit sealing(Commit commit, Text... texts) {
        return new Commit(
                commit.expectedVersion(),
                commit.entries(),
                commit.after(),
                commit.attention(),
                commit.externalId(),
                List.of(texts),
                commit.key(),
                commit.notices());
    }

    /**
     * {@return the same commit, which uses up an idempotency key}
     *
     * @param commit the commit
     * @param actor who uses it
     * @param key the key
     */
    public static Commit using(Commit commit, String actor, String key) {
        return new Commit(
                commit.expectedVersion(),
                commit.entries(),
                commit.after(),
                commit.attention(),
                commit.externalId(),
                commit.texts(),
                Optional.of(new KeyUse(
                        actor,
                        key,
                        commit.after().id(),
                        "0f".repeat(32),
                        commit.texts().stream().map(Text::ref).toList(),
                        commit.expectedVersion(),
                        commit.after().version())),
                commit.notices());
    }

    /**
     * {@return the same commit, which tells the outside world something}
     *
     * @param commit the commit
     * @param notices what it tells
     */
    public static Commit telling(Commit commit, Notice... notices) {
        return new Commit(
                commit.expectedVersion(),
                commit.entries(),
                commit.after(),
                commit.attention(),
                commit.externalId(),
                commit.texts(),
                commit.key(),
                List.of(notices));
    }

    /**
     * {@return the same commit, with another instant at which time acts}
     *
     * @param commit the commit
     * @param attention the instant
     */
    public static Commit attending(Commit commit, Optional<Instant> attention) {
        return new Commit(
                commit.expectedVersion(),
                commit.entries(),
                commit.after(),
                attention,
                commit.externalId(),
                commit.texts(),
                commit.key(),
                commit.notices());
    }

    /**
     * {@return a sealed text}
     *
     * @param id its id
     * @param plain what it says
     */
    public static Text text(String id, String plain) {
        return Text.seal(id, "5a17", plain);
    }

    /**
     * {@return the only notice of its kind}
     *
     * @param id its id
     */
    public static Notice notice(String id) {
        return new Notice(id, Notice.Kind.REPORTER_NEWS, "C", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the references of texts}
     *
     * @param texts the texts
     */
    public static List<TextRef> refs(Text... texts) {
        return List.of(texts).stream().map(Text::ref).toList();
    }
}
