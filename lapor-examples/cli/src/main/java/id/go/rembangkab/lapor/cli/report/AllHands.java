// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collector;

/**
 * Goes through all of a log on all processors: whoever is free fetches the next page, reads it and adds it to sums of its own,
 * and in the end the sums are added up. Pages are small, since whatever is held is copied by every collection.
 */
final class AllHands {
    private static final int PAGE = 50;

    private final Complaints complaints;
    private final Watch watch;
    private Optional<ComplaintId> last = Optional.empty();
    private boolean ended;

    /** Is told how many histories were counted, by several threads. */
    @FunctionalInterface
    interface Watch {
        void counted(int histories);
    }

    private AllHands(Complaints complaints, Watch watch) {
        this.complaints = complaints;
        this.watch = watch;
    }

    /** Collects every history there is, in no order. */
    static <R> R collect(Complaints complaints, Collector<History, ?, R> collector, Watch watch) {
        return new AllHands(complaints, watch).collected(collector);
    }

    private <A, R> R collected(Collector<History, A, R> collector) {
        int hands = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(hands, AllHands::daemon);
        try {
            List<Future<A>> parts = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                parts.add(threads.submit(() -> part(collector)));
            }
            A whole = got(parts.get(0));
            for (Future<A> part : parts.subList(1, hands)) {
                whole = collector.combiner().apply(whole, got(part));
            }
            return collector.finisher().apply(whole);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "histories");
        thread.setDaemon(true);
        return thread;
    }

    private <A> A part(Collector<History, A, ?> collector) {
        A sums = collector.supplier().get();
        try {
            for (List<History> page = next(); !page.isEmpty(); page = next()) {
                page.forEach(history -> collector.accumulator().accept(sums, history));
                watch.counted(page.size());
            }
        } finally {
            end();
        }
        return sums;
    }

    private synchronized List<History> next() {
        List<History> page = ended ? List.of() : complaints.histories(last, PAGE);
        if (page.size() < PAGE) {
            ended = true;
        } else {
            last = Optional.of(page.get(PAGE - 1).complaint());
        }
        return page;
    }

    /** Whoever is through, or has failed, needs no others to go on. */
    private synchronized void end() {
        ended = true;
    }

    private static <A> A got(Future<A> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("read the log: interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("read the log", e.getCause());
        }
    }
}
