// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.privacy.Redaction;
import id.go.rembangkab.lapor.privacy.Replacement;

/** Shows on a terminal where something was replaced. */
final class Highlight {
    private static final String STYLE = "bold,yellow";

    private Highlight() {}

    static String of(Redaction redaction, Terminal terminal) {
        StringBuilder shown = new StringBuilder();
        int copied = 0;
        for (Replacement replaced : redaction.replacements()) {
            shown.append(redaction.text(), copied, replaced.redactedStart())
                    .append(terminal.styled(
                            STYLE, redaction.text().substring(replaced.redactedStart(), replaced.redactedEnd())));
            copied = replaced.redactedEnd();
        }
        return shown.append(redaction.text(), copied, redaction.text().length()).toString();
    }
}
