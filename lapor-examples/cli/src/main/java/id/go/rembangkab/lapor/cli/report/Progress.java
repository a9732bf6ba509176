// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A count on standard error for a person who looks at it; for nobody else. */
record Progress(Optional<ProgressBar> bar) implements AllHands.Watch, AutoCloseable {
    private static final int WIDTH = 80;

    static Progress of(String task, boolean watched) {
        return new Progress(watched ? Optional.of(bar(task)) : Optional.empty());
    }

    private static ProgressBar bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @Override
    public void counted(int histories) {
        bar.ifPresent(shown -> shown.stepBy(histories));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
