// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.report.Duty;

/** What is to be reported, as a sentence. */
public final class DutyText {
    private DutyText() {}

    /**
     * Says a duty.
     *
     * @param duty the duty
     * @param messages the language
     * @return one sentence
     */
    public static String of(Duty duty, Messages messages) {
        if (duty instanceof Duty.PublicationDue publication) {
            return messages.say(
                    publication.late() ? "duty.publication.late" : "duty.publication",
                    publication.agency(),
                    publication.month(),
                    publication.finished());
        }
        return messages.say("duty.semester", ((Duty.SemesterReportDue) duty).semester());
    }
}
