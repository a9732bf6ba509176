// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.statements;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * How long something took, by the clock and of its thread's processor; the latter says more on a machine that is at work for
 * others.
 */
public final class Effort {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long nanos;
    private long processorNanos;

    /** Begins with none. */
    public Effort() {}

    /** What may fail. */
    public interface Work {
        /**
         * Does it.
         *
         * @throws Exception if it fails
         */
        void run() throws Exception;
    }

    /**
     * Adds the time that something takes.
     *
     * @param work what is done
     * @throws Exception if it fails
     */
    public void of(Work work) throws Exception {
        long start = System.nanoTime();
        long processorStart = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos += System.nanoTime() - start;
        processorNanos += THREADS.getCurrentThreadCpuTime() - processorStart;
    }

    /**
     * Tells how fast it went.
     *
     * @param count how much was done
     * @param unit what was counted
     * @return for people
     */
    public String tell(long count, String unit) {
        return String.format(
                Locale.ROOT,
                "%.1f s, %.0f %s a second; %.1f s of its thread's processor, %.0f %s a second of it",
                nanos / 1e9,
                count * 1e9 / nanos,
                unit,
                processorNanos / 1e9,
                count * 1e9 / processorNanos,
                unit);
    }

    /**
     * Compares the same amount of work.
     *
     * @param other what took less, it is hoped
     * @return how many times as fast this was, by the clock and by the processor
     */
    public String beside(Effort other) {
        return String.format(
                Locale.ROOT,
                "%.2f times as fast, %.2f by the processor",
                (double) other.nanos / nanos,
                (double) other.processorNanos / processorNanos);
    }
}
