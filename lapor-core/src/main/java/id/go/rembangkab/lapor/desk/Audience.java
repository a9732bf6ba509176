// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Passage.Kind;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who reads, and so what may be read (R13.1, R13.2, R13.3). Closed by default: what no audience is given here, none gets.
 */
public enum Audience {
    /** Anyone. */
    PUBLIC(EnumSet.of(Kind.PUBLIC_TEXT, Kind.ANSWER, Kind.REPLY_ANSWER)),
    /** The reporter, on the own case. */
    REPORTER(EnumSet.of(
            Kind.TITLE,
            Kind.DESCRIPTION,
            Kind.EVIDENCE,
            Kind.PUBLIC_TEXT,
            Kind.MISSING,
            Kind.INTERIM_REPLY,
            Kind.ANSWER,
            Kind.ATTACHMENT,
            Kind.REPLY,
            Kind.REPLY_ANSWER)),
    /** An agency that has the case or helps with it. */
    AGENCY(EnumSet.allOf(Kind.class)),
    /** The admin. */
    ADMIN(EnumSet.allOf(Kind.class)),
    /** An auditor: everything but what the citizen wrote. */
    AUDITOR(EnumSet.complementOf(EnumSet.of(Kind.TITLE, Kind.DESCRIPTION, Kind.EVIDENCE, Kind.REPLY)));

    private static final Set<Kind> CITIZENS = EnumSet.of(Kind.TITLE, Kind.DESCRIPTION, Kind.EVIDENCE, Kind.REPLY);

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final Set<Kind> kinds;

    Audience(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Tells whether this audience may read the text at a place in the complaint. */
    boolean mayRead(Complaint complaint, int place) {
        Passage passage = complaint.passages().get(place);
        if (!kinds.contains(passage.kind())) {
            return false;
        }
        boolean citizens = CITIZENS.contains(passage.kind()) || passage.by() == Role.REPORTER;
        return switch (this) {
            case REPORTER -> true;
            case ADMIN -> !citizens || !settled(complaint, place);
            case PUBLIC -> complaint.open().contains(passage);
            case AGENCY ->
                decided(complaint) && (!citizens || (settledText(complaint, place) && identityShown(complaint)));
            case AUDITOR -> !citizens && decided(complaint);
        };
    }

    /** Tells whether this audience may know who complains. */
    boolean mayKnowReporter(Complaint complaint) {
        return switch (this) {
            case REPORTER -> true;
            case ADMIN -> !decided(complaint) || !verified(complaint.stage());
            case AGENCY -> decided(complaint) && identityShown(complaint);
            case PUBLIC, AUDITOR -> false;
        };
    }

    private static boolean decided(Complaint complaint) {
        return complaint.privacy().isPresent();
    }

    private static boolean identityShown(Complaint complaint) {
        return complaint.visibility().identity() == Visibility.Identity.SHOWN;
    }

    private static boolean settledText(Complaint complaint, int place) {
        return complaint.privacy().filter(privacy -> place < privacy.passages()).isPresent();
    }

    /** A text is sealed from the admin too once it is decided and the case verified; then it takes a Reveal. */
    private static boolean settled(Complaint complaint, int place) {
        return settledText(complaint, place) && verified(complaint.stage());
    }

    private static boolean verified(Stage stage) {
        if (stage instanceof Stage.Pending pending) {
            return verified(pending.before());
        }
        return stage.status() != Status.RECEIVED && stage.status() != Status.REGISTERED;
    }
}
