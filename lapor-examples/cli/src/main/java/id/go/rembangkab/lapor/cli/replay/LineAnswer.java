package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Facts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to one line. It is for machines, so it says the same in every language of the user: the message stands in
 * both.
 */
final class LineAnswer {
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Labels labels;
    private Optional<Complaint> subject = Optional.empty();
    private boolean ok = true;

    LineAnswer(long line, Labels labels) {
        this.labels = labels;
        members.put("line", line);
        members.put("ok", true);
    }

    Map<String, Object> members() {
        return members;
    }

    boolean ok() {
        return ok;
    }

    /** What the line is about, should it be refused before the desk sees it. */
    void about(Optional<History> found) {
        subject = found.map(History::replay);
    }

    void done(Answer.Done done, Instant at, boolean repeated) {
        if (repeated) {
            members.put("repeated", true);
            members.put("id", labels.of(done.complaint().id()));
        }
        members.put("events", Facts.events(done.entries()));
        members.putAll(Facts.standing(done.complaint(), done.repeated() ? firstTime(done, at) : at));
    }

    /** A first answer given again tells the clocks as of then. */
    private static Instant firstTime(Answer.Done done, Instant at) {
        List<Entry> entries = done.entries();
        return entries.isEmpty() ? at : entries.get(entries.size() - 1).at();
    }

    void swept(List<Answer.Done> swept, Instant at) {
        members.put("swept", swept.stream().map(done -> swept(done, at)).toList());
    }

    private Map<String, Object> swept(Answer.Done done, Instant at) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", labels.of(done.complaint().id()));
        one.put("events", Facts.events(done.entries()));
        one.putAll(Facts.standing(done.complaint(), at));
        return one;
    }

    void refused(Answer.Refused refused) {
        refused(refused.why(), refused.complaint());
    }

    void refused(Rejection why, String... details) {
        refused(Decision.rejected(why, details), subject);
    }

    private void refused(Decision.Rejected why, Optional<Complaint> complaint) {
        refuse(why.why(), why.message(Messages.INDONESIAN.locale()), why.message(Messages.ENGLISH.locale()), complaint);
    }

    void bad(BadInput bad) {
        refuse(Rejection.BAD_INPUT, bad.message(Messages.INDONESIAN), bad.message(Messages.ENGLISH), subject);
    }

    private void refuse(Rejection code, String message, String english, Optional<Complaint> complaint) {
        ok = false;
        members.put("ok", false);
        members.put("rejection", code.name());
        members.put("message", message);
        members.put("message_en", english);
        complaint.ifPresent(known -> members.putAll(Facts.state(known)));
    }
}
