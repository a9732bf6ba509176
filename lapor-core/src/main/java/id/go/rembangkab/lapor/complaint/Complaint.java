// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A complaint as its log tells it. Immutable and thread-safe.
 *
 * <p>Not a record: a public record has a public constructor, and no complaint may exist in a stage that no entry led to.
 * It holds no free text and no identity, only references to where those are sealed.
 */
public final class Complaint {
    private final ComplaintId id;
    private final long version;
    private final Instant last;
    private final Intake<TextRef> intake;
    private final PolicyVersion policy;
    private final Stage stage;
    private final Optional<TrackingId> trackingId;
    private final Optional<Classification> classification;
    private final Optional<Privacy> privacy;
    private final boolean privacySettled;
    private final boolean complete;
    private final Place<TextRef> place;
    private final List<AgencyCode> supporters;
    private final List<Passage> passages;
    private final List<Clock> clocks;
    private final boolean erased;

    /**
     * What was decided about who may see what (R3.2).
     *
     * @param visibility identity and content
     * @param publicText what anyone may read
     * @param passages how many texts there were then; later ones stay sealed until it is decided again (R13.2)
     */
    public record Privacy(Visibility visibility, TextRef publicText, int passages) {
        /**
         * Checks that nothing is null.
         *
         * @param visibility identity and content
         * @param publicText what anyone may read
         * @param passages how many texts there were then; later ones stay sealed until it is decided again (R13.2)
         */
        public Privacy {
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(publicText, "publicText");
        }
    }

    Complaint(Revision revision) {
        this.id = revision.id;
        this.version = revision.version;
        this.last = revision.last;
        this.intake = revision.intake;
        this.policy = revision.policy;
        this.stage = revision.stage;
        this.trackingId = revision.trackingId;
        this.classification = revision.classification;
        this.privacy = revision.privacy;
        this.privacySettled = revision.privacySettled;
        this.complete = revision.complete;
        this.place = revision.place;
        this.supporters = revision.supporters;
        this.passages = revision.passages;
        this.clocks = revision.clocks;
        this.erased = revision.erased;
    }

    /**
     * Returns the complaint that a log tells of (R10.3).
     *
     * @param id its id
     * @param log its entries, oldest first
     * @return the complaint
     * @throws IllegalArgumentException if the log is empty, or does not begin with a complaint coming in
     */
    public static Complaint replay(ComplaintId id, List<Entry> log) {
        if (log.isEmpty()) {
            throw new IllegalArgumentException("log: expected at least the entry by which " + id + " came in");
        }
        Revision revision = Revision.opening(id, log.get(0));
        for (int i = 1; i < log.size(); i++) {
            revision.apply(log.get(i));
        }
        return new Complaint(revision);
    }

    Complaint after(Entry entry) {
        Revision revision = new Revision(this);
        revision.apply(entry);
        return new Complaint(revision);
    }

    Stage stageAfter(Entry entry) {
        Revision revision = new Revision(this);
        revision.apply(entry);
        return revision.stage;
    }

    /**
     * Returns its id.
     *
     * @return the id
     */
    public ComplaintId id() {
        return id;
    }

    /**
     * Returns how many entries its log has.
     *
     * @return the version, from 1
     */
    public long version() {
        return version;
    }

    /**
     * Returns when the last entry happened; nothing may happen before it (R10.4).
     *
     * @return the instant
     */
    public Instant last() {
        return last;
    }

    /**
     * Returns what the channel handed over, its wish joined with what the reporter asked for in later texts (R13.1).
     *
     * @return the intake
     */
    public Intake<TextRef> intake() {
        return intake;
    }

    /**
     * Returns the policy it keeps to its end (R11.6).
     *
     * @return the version
     */
    public PolicyVersion policy() {
        return policy;
    }

    /**
     * Returns where it stands, with what is only true there.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * Returns where it stands.
     *
     * @return the status
     */
    public Status status() {
        return stage.status();
    }

    /**
     * Returns its number in SP4N-LAPOR!.
     *
     * @return the number, once it is registered
     */
    public Optional<TrackingId> trackingId() {
        return trackingId;
    }

    /**
     * Returns what kind of complaint it is.
     *
     * @return the classification, once it is made
     */
    public Optional<Classification> classification() {
        return classification;
    }

    /**
     * Returns what was decided about who may see what.
     *
     * @return the decision, once it is made
     */
    public Optional<Privacy> privacy() {
        return privacy;
    }

    /**
     * Tells whether privacy is decided for every text that goes out with it (R13.2).
     *
     * @return false until decided, and again once new text came in before dispatch
     */
    public boolean privacySettled() {
        return privacySettled;
    }

    /**
     * Returns what is hidden: what was decided, and never less than the reporter's wish (R13.1).
     *
     * @return identity and content
     */
    public Visibility visibility() {
        return privacy.map(decided -> decided.visibility().join(intake.wish())).orElse(intake.wish());
    }

    /**
     * Tells whether its content is hidden from the public (rahasia).
     *
     * @return whether it is secret
     */
    public boolean secret() {
        return visibility().content() == Visibility.Content.SECRET;
    }

    /**
     * Tells whether it is complete: aduan lengkap, uraian dan data pendukung (SOP step 2, warning 1).
     *
     * @return whether there is a description and supporting data
     */
    public boolean complete() {
        return complete;
    }

    /**
     * Returns where the matter lies, as far as is known.
     *
     * @return the place
     */
    public Place<TextRef> place() {
        return place;
    }

    /**
     * Returns the agencies that help the one in the lead (A13).
     *
     * @return the supporters, in the order added
     */
    public List<AgencyCode> supporters() {
        return supporters;
    }

    /**
     * Returns every text that belongs to it.
     *
     * @return references, in the order they came
     */
    public List<Passage> passages() {
        return passages;
    }

    /**
     * Returns what anyone may read of it: answers and what is shown in place of its description, once privacy is decided and
     * unless it is secret (R13.1, R13.2).
     *
     * @return references, in the order they came
     */
    public List<Passage> open() {
        if (privacy.isEmpty() || secret()) {
            return List.of();
        }
        TextRef shown = privacy.get().publicText();
        return passages.stream()
                .filter(passage -> switch (passage.kind()) {
                    case PUBLIC_TEXT -> passage.text().equals(shown);
                    case ANSWER, REPLY_ANSWER -> true;
                    case TITLE,
                            DESCRIPTION,
                            EVIDENCE,
                            DRAFT,
                            INTERIM_REPLY,
                            REPLY,
                            COMMENT,
                            REASON,
                            MISSING,
                            ATTACHMENT -> false;
                })
                .toList();
    }

    /**
     * Returns every clock it ever had.
     *
     * @return the clocks, in the order started
     */
    public List<Clock> clocks() {
        return clocks;
    }

    /**
     * Tells whether its texts were destroyed at some time (R13.6); what came afterwards may be there.
     *
     * @return whether an erasure is in its log
     */
    public boolean erased() {
        return erased;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Complaint complaint && facts().equals(complaint.facts());
    }

    private List<Object> facts() {
        return List.of(
                id,
                version,
                last,
                intake,
                policy,
                stage,
                trackingId,
                classification,
                privacy,
                privacySettled,
                complete,
                place,
                supporters,
                passages,
                clocks,
                erased);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** Says which, where it stands and at which version; nothing of what it is about. */
    @Override
    public String toString() {
        return "Complaint[" + id + " " + status() + " v" + version + "]";
    }
}
