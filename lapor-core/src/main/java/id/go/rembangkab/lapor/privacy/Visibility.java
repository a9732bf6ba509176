// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Objects;

/**
 * Who may see what of a complaint, as two independent facts (R13.1). Each fact is closed or open, and joining only ever
 * closes.
 *
 * @param identity whether the public and the agency may know who complains (anonim)
 * @param content whether the public may read the complaint (rahasia)
 */
public record Visibility(Identity identity, Content content) {
    /** Whether the reporter's identity may be known. */
    public enum Identity {
        /** May be known. */
        SHOWN,
        /** Is kept from the public and the agency (anonim). */
        HIDDEN
    }

    /** Whether the complaint may be read. */
    public enum Content {
        /** May be read by the public. */
        PUBLIC,
        /** Is kept from the public (rahasia). */
        SECRET
    }

    /** Nothing is kept back. */
    public static final Visibility OPEN = new Visibility(Identity.SHOWN, Content.PUBLIC);

    /** Everything is kept back. */
    public static final Visibility CLOSED = new Visibility(Identity.HIDDEN, Content.SECRET);

    /**
     * Takes the components.
     *
     * @param identity whether the public and the agency may know who complains (anonim)
     * @param content whether the public may read the complaint (rahasia)
     */
    public Visibility {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(content, "content");
    }

    /**
     * The tightest of two: a fact is closed if it is closed in either. Associative, commutative and idempotent.
     *
     * @param other another visibility
     * @return the least visibility that is looser than neither
     */
    public Visibility join(Visibility other) {
        return new Visibility(
                identity == Identity.HIDDEN ? identity : other.identity,
                content == Content.SECRET ? content : other.content);
    }

    /**
     * Whether this lets out something that {@code other} keeps back.
     *
     * @param other the visibility that must not be loosened, such as the reporter's own choice
     * @return whether a fact is open here and closed there
     */
    public boolean isLooserThan(Visibility other) {
        return !join(other).equals(this);
    }
}
