// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.Instant;
import java.util.Objects;

/**
 * A text that belongs to a complaint: what it is, and where it is sealed.
 *
 * @param kind what it is
 * @param text where it is
 * @param at when it came
 * @param by in which role it was given
 */
public record Passage(Kind kind, TextRef text, Instant at, Role by) {
    /**
     * Checks that nothing is null.
     *
     * @param kind what it is
     * @param text where it is
     * @param at when it came
     * @param by in which role it was given
     */
    public Passage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }

    /** What a text is. */
    public enum Kind {
        /** The headline the reporter gave. */
        TITLE,
        /** Uraian, original or added. */
        DESCRIPTION,
        /** The name of a file of supporting data. */
        EVIDENCE,
        /** What anyone may read, as the admin decided. */
        PUBLIC_TEXT,
        /** An answer in the making. */
        DRAFT,
        /** A first word to the reporter. */
        INTERIM_REPLY,
        /** The answer. */
        ANSWER,
        /** What the reporter says to it. */
        REPLY,
        /** What is said to that. */
        REPLY_ANSWER,
        /** A remark. */
        COMMENT,
        /** Why somebody did something. */
        REASON,
        /** What the reporter is asked for. */
        MISSING,
        /** The name of an attached file. */
        ATTACHMENT
    }
}
