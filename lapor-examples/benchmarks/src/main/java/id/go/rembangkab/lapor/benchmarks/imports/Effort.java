package id.go.rembangkab.lapor.benchmarks.imports;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long something took, by the clock and of the processor; the latter says more on a machine that is at work for others. */
final class Effort {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long nanos;
    private long processorNanos;

    void of(Runnable work) {
        long start = System.nanoTime();
        long processorStart = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos += System.nanoTime() - start;
        processorNanos += THREADS.getCurrentThreadCpuTime() - processorStart;
    }

    double seconds() {
        return nanos / 1e9;
    }

    double processorSeconds() {
        return processorNanos / 1e9;
    }
}
