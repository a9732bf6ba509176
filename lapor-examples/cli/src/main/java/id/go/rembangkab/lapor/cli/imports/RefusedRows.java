// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Tells of refused rows: where and what was expected on the screen, the row itself only in its owner's file. */
final class RefusedRows implements ImportRun.Refused {
    private static final int SHOWN = 20;

    private final String file;
    private final List<String> columns;
    private final boolean dryRun;
    private final Rejects rejects;
    private final PrintWriter err;
    private final Messages words;
    private int shown;

    RefusedRows(String file, Rows rows, boolean dryRun, Rejects rejects, PrintWriter err, Messages words) {
        this.file = file;
        this.columns = rows.columns().stream().map(Layout::fold).toList();
        this.dryRun = dryRun;
        this.rejects = rejects;
        this.err = err;
        this.words = words;
    }

    @Override
    public void row(Row row, Problem problem) throws IOException {
        if (!dryRun) {
            rejects.add(row, problem);
        }
        shown++;
        if (shown <= SHOWN) {
            err.println(place(row, problem) + ": " + problem.message(words));
        }
    }

    private String place(Row row, Problem problem) {
        if (problem.column().isEmpty()) {
            return words.say("place.row", file, row.line());
        }
        int column = columns.indexOf(Layout.fold(problem.column().get())) + 1;
        return words.say(
                "place.cell", file, row.line(), column, problem.column().get());
    }

    @Override
    public void batchDone() throws IOException {
        rejects.flush();
    }

    void summarise(long rejected) {
        if (rejected > SHOWN) {
            err.println(words.say("more", rejected - SHOWN));
        }
        if (rejected > 0 && !dryRun) {
            err.println(words.say("rejects.written", rejects.path()));
        }
    }
}
