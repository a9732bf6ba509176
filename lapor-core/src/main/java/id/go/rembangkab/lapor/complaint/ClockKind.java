// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

/** The clocks of requirements §4, in its order. */
public enum ClockKind {
    /** From a channel into SP4N-LAPOR! (SOP step 2). */
    INTAKE,
    /** Verified and dispatched (SOP step 3). */
    VERIFY,
    /** The agency is told (SOP step 3b). */
    NOTIFY,
    /** A first word to the reporter (national rule). */
    FIRST_RESPONSE,
    /** The answer (SOP step 4), as the citizen sees it. */
    RESPONSE,
    /** The answer, as one agency sees it. */
    ASSIGNMENT,
    /** What becomes of a request to redispatch. */
    TRIAGE,
    /** The reporter completes a pending complaint. */
    COMPLETION,
    /** The answer is given where the complaint came from (SOP step 5). */
    RELAY,
    /** The reporter's time to say something (SOP step 6). */
    MONITOR,
    /** The reporter's word is answered. */
    REPLY_HANDLING,
    /** Monthly publication, an obligation of the agency and not of one complaint (SOP step 7). */
    PUBLICATION,
    /** The reporter's time to ask for reopening. */
    REOPENING
}
