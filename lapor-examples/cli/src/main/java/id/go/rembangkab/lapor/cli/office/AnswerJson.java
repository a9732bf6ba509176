// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Facts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the desk's answers are told in JSON. That is for machines, so it says the same in every language of the user: the
 * message stands in both.
 */
public final class AnswerJson {
    private AnswerJson() {}

    /**
     * Tells what was done to one complaint, by its own id.
     *
     * @param done what was done
     * @param at when
     * @return the members, which may be added to
     */
    public static Map<String, Object> done(Answer.Done done, Instant at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("ok", true);
        told.put("id", done.complaint().id().value());
        if (done.repeated()) {
            told.put("repeated", true);
        }
        add(told, done, at);
        return told;
    }

    /**
     * Adds what happened and where the complaint stands.
     *
     * @param told to which it is added
     * @param done what was done
     * @param at when
     */
    public static void add(Map<String, Object> told, Answer.Done done, Instant at) {
        told.put("events", Facts.events(done.entries()));
        told.putAll(Facts.standing(done.complaint(), done.repeated() ? firstTime(done, at) : at));
    }

    /** A first answer given again tells the clocks as of then. */
    private static Instant firstTime(Answer.Done done, Instant at) {
        List<Entry> entries = done.entries();
        return entries.isEmpty() ? at : entries.get(entries.size() - 1).at();
    }

    /**
     * Tells why nothing was done.
     *
     * @param refused the refusal
     * @return the members, which may be added to
     */
    public static Map<String, Object> refused(Answer.Refused refused) {
        Map<String, Object> told = new LinkedHashMap<>();
        refuse(told, refused.why(), refused.complaint());
        return told;
    }

    /**
     * Adds why nothing was done.
     *
     * @param told to which it is added
     * @param why the refusal
     * @param complaint the complaint as it stands, if there is one
     */
    public static void refuse(Map<String, Object> told, Decision.Rejected why, Optional<Complaint> complaint) {
        refuse(
                told,
                why.why(),
                why.message(Messages.INDONESIAN.locale()),
                why.message(Messages.ENGLISH.locale()),
                complaint);
    }

    /**
     * Adds what could not be read.
     *
     * @param told to which it is added
     * @param bad where, and what was expected there
     * @param complaint the complaint as it stands, if there is one
     */
    public static void refuse(Map<String, Object> told, BadInput bad, Optional<Complaint> complaint) {
        refuse(told, Rejection.BAD_INPUT, bad.message(Messages.INDONESIAN), bad.message(Messages.ENGLISH), complaint);
    }

    private static void refuse(
            Map<String, Object> told, Rejection code, String message, String english, Optional<Complaint> complaint) {
        told.put("ok", false);
        told.put("rejection", code.name());
        told.put("message", message);
        told.put("message_en", english);
        complaint.ifPresent(known -> told.putAll(Facts.state(known)));
    }
}
