// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.jdbc.Held.Known;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeldTest {
    private final Held held = new Held();

    private void keep(Complaint complaint) {
        held.keep(new Known(complaint, "link " + complaint.version()));
    }

    private boolean holds(String id) {
        return held.find(new ComplaintId(id)).isPresent();
    }

    private long entries(int complaints) {
        return LongStream.range(0, complaints)
                .mapToObj(i -> held.find(new ComplaintId("C" + i)))
                .flatMap(known -> known.stream())
                .mapToLong(known -> known.complaint().version())
                .sum();
    }

    private static Complaint ofTwo(String id) {
        return commented(received(id).after()).after();
    }

    @Test
    void holds_the_last_that_was_kept_of_each() {
        Complaint first = received("A").after();
        keep(first);
        keep(commented(first).after());
        assertThat(held.find(first.id())).get().extracting(Known::link).isEqualTo("link 2");
        held.forget(first.id());
        assertThat(holds("A")).isFalse();
    }

    @Test
    void never_holds_more_entries_than_it_may() {
        int many = 8_000;
        for (int i = 0; i < many; i++) {
            keep(ofTwo("C" + i));
        }
        assertThat(entries(many)).isEqualTo(Held.ENTRIES);
        assertThat(holds("C0")).isFalse();
        assertThat(holds("C" + (many - 1))).isTrue();
    }

    @Test
    void counts_a_complaint_that_grows_once() {
        for (int i = 0; i < Held.ENTRIES; i++) {
            keep(received("A").after());
            keep(ofTwo("A"));
        }
        keep(ofTwo("B"));
        assertThat(holds("A")).isTrue();
        assertThat(holds("B")).isTrue();
    }

    @Test
    void lets_go_of_what_was_not_used_for_longest() {
        keep(ofTwo("used"));
        keep(ofTwo("unused"));
        for (int i = 0; i < Held.ENTRIES / 2 - 1; i++) {
            held.find(new ComplaintId("used"));
            keep(ofTwo("C" + i));
        }
        assertThat(holds("used")).isTrue();
        assertThat(holds("unused")).isFalse();
    }
}
