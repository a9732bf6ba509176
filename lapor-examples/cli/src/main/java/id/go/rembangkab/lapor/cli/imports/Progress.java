// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How much of a file is read, on standard error, if a person is looking at it. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 80;
    private static final long MEBIBYTE = 1 << 20;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress of(Path file) {
        if (!isTerminal()) {
            return new Progress(Optional.empty());
        }
        try {
            long size = Files.size(file);
            return new Progress(Optional.of(new ProgressBarBuilder()
                    .setTaskName(String.valueOf(file.getFileName()))
                    .setInitialMax(size)
                    .setUnit(" MiB", MEBIBYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build()));
        } catch (IOException e) {
            return new Progress(Optional.empty());
        }
    }

    /** Java tells only of both ends together, and from 22 on not at all; Linux tells of standard error alone. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Path err = Path.of("/proc/self/fd/2");
        if (Files.isSymbolicLink(err)) {
            try {
                String target = Files.readSymbolicLink(err).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        return Runtime.version().feature() < 22 && System.console() != null;
    }

    void at(long position) {
        bar.ifPresent(shown -> shown.stepTo(position));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
