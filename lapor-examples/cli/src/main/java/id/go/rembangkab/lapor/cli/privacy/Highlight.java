// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.privacy.Redaction;
import id.go.rembangkab.lapor.privacy.Replacement;

/** Shows on a terminal where something was replaced. */
final class Highlight {
    private static final String ON = "\u001B[1;33m";
    private static final String OFF = "\u001B[0m";

    private Highlight() {}

    static String of(Redaction redaction) {
        StringBuilder shown = new StringBuilder();
        int copied = 0;
        for (Replacement replaced : redaction.replacements()) {
            shown.append(redaction.text(), copied, replaced.redactedStart()).append(ON);
            shown.append(redaction.text(), replaced.redactedStart(), replaced.redactedEnd())
                    .append(OFF);
            copied = replaced.redactedEnd();
        }
        return shown.append(redaction.text(), copied, redaction.text().length()).toString();
    }
}
