// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.cli.office.AnswerJson;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.desk.Answer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer to one line, by the labels of the script. */
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
        AnswerJson.add(members, done, at);
    }

    void swept(List<Answer.Done> swept, Instant at) {
        members.put("swept", swept.stream().map(done -> swept(done, at)).toList());
    }

    private Map<String, Object> swept(Answer.Done done, Instant at) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", labels.of(done.complaint().id()));
        AnswerJson.add(one, done, at);
        return one;
    }

    void refused(Answer.Refused refused) {
        refused(refused.why(), refused.complaint());
    }

    void refused(Rejection why, String... details) {
        refused(Decision.rejected(why, details), subject);
    }

    private void refused(Decision.Rejected why, Optional<Complaint> complaint) {
        ok = false;
        AnswerJson.refuse(members, why, complaint);
    }

    void bad(BadInput bad) {
        ok = false;
        AnswerJson.refuse(members, bad, subject);
    }
}
