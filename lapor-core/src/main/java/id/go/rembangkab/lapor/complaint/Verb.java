// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Optional;

/** What can be asked for, one for each {@link Command}; the word is the command line's, HTTP's and the scripts'. */
public enum Verb {
    /** R1.1. */
    RECEIVE("receive"),
    /** R2.1. */
    REGISTER("register"),
    /** R2.2. */
    PEND("pend"),
    /** R3.1. */
    CLASSIFY("classify"),
    /** R3.2. */
    DECIDE_PRIVACY("privacy"),
    /** R3.3. */
    VERIFY("verify"),
    /** R3.4. */
    DISPATCH("dispatch"),
    /** R3.5. */
    COMPLETE("complete"),
    /** R3.6, at a sweep only. */
    EXPIRE_PENDING("expire-pending"),
    /** R3.7. */
    ARCHIVE("archive"),
    /** R3.8. */
    RETURN_TO_NATIONAL("return"),
    /** R3.9. */
    REDISPATCH("redispatch"),
    /** R3.11. */
    ADD_SUPPORT("support"),
    /** R3b.1. */
    RECORD_NOTIFICATION("notified"),
    /** R4.1. */
    ACCEPT("accept"),
    /** R4.2. */
    INFORM_HEAD("inform-head"),
    /** R4.3. */
    DRAFT_RESPONSE("draft"),
    /** R4.4. */
    REPORT_TO_HEAD("report-head"),
    /** R4.5. */
    INTERIM_REPLY("interim-reply"),
    /** R4.6. */
    REQUEST_REDISPATCH("request-redispatch"),
    /** R4.7. */
    REFUSE_REDISPATCH("refuse-redispatch"),
    /** R4.8. */
    RESPOND("respond"),
    /** R5.1. */
    RELAY_RESPONSE("relay"),
    /** R6.1. */
    REPLY("reply"),
    /** R6.2. */
    ANSWER_REPLY("answer-reply"),
    /** R6.3. */
    RESUME_WORK("resume"),
    /** R6.4, at a sweep only. */
    AUTO_CLOSE("auto-close"),
    /** R6.5. */
    CLOSE("close"),
    /** R6.6. */
    CONFIRM_DONE("confirm"),
    /** R6.7. */
    REOPEN("reopen"),
    /** R7.1. */
    RECORD_PUBLICATION("publish"),
    /** R9.1. */
    RESTORE("restore"),
    /** R9.2. */
    RE_ENTER("re-enter"),
    /** R9.3. */
    COMMENT("comment"),
    /** R9.3. */
    ATTACH("attach"),
    /** R9.4, by an import only. */
    IMPORT_HISTORY("import"),
    /** R9.6, at a sweep only. */
    REMIND("remind"),
    /** R9.6, when a decree comes. */
    ADOPT_CALENDAR("adopt-calendar"),
    /** R0.2. */
    REVEAL("reveal"),
    /** R13.6. */
    ERASE("erase");

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    /**
     * Returns the word for this verb.
     *
     * @return for instance {@code report-head}
     */
    public String word() {
        return word;
    }

    /**
     * Finds the verb for a word.
     *
     * @param word for instance {@code report-head}
     * @return the verb, or empty if there is none
     */
    public static Optional<Verb> of(String word) {
        for (Verb verb : values()) {
            if (verb.word.equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
