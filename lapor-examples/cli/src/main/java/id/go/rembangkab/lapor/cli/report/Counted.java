// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.complaint.History;
import java.util.Iterator;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Histories with a count of them on standard error, if a person is looking at it. */
record Counted(Iterable<History> histories, String task, boolean watched) implements Iterable<History> {
    private static final int WIDTH = 80;

    @Override
    public Iterator<History> iterator() {
        return watched
                ? ProgressBar.wrap(
                        histories.iterator(),
                        new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(-1)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)))
                : histories.iterator();
    }
}
