// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * All histories of a store, one after the other by id, of which no more than a page is held at a time.
 *
 * @param complaints the store
 */
public record Histories(Complaints complaints) implements Iterable<History> {
    private static final int PAGE = 200;

    /**
     * Checks that there is a store.
     *
     * @param complaints the store
     */
    public Histories {
        Objects.requireNonNull(complaints, "complaints");
    }

    @Override
    public Iterator<History> iterator() {
        return new Iterator<>() {
            private List<History> page = complaints.histories(Optional.empty(), PAGE);
            private int next;

            @Override
            public boolean hasNext() {
                if (next == page.size() && next == PAGE) {
                    ComplaintId last = page.get(next - 1).complaint();
                    page = complaints.histories(Optional.of(last), PAGE);
                    next = 0;
                }
                return next < page.size();
            }

            @Override
            public History next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("every history has been read");
                }
                return page.get(next++);
            }
        };
    }
}
