package id.go.rembangkab.lapor.contract;

import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Notices} promises. */
public abstract class NoticesContract extends StoreContract {
    private void tell(String complaint, Notice... notices) {
        assertThat(store().complaints().append(telling(received(complaint), notices)))
                .isEqualTo(Appended.DONE);
    }

    @Test
    void wait_in_the_order_in_which_they_were_caused() {
        tell("B", notice("B-1"), notice("B-2"));
        tell("A", notice("A-1"));
        assertThat(store().notices().waiting(10)).extracting(Notice::id).containsExactly("B-1", "B-2", "A-1");
        assertThat(store().notices().waiting(2)).extracting(Notice::id).containsExactly("B-1", "B-2");
    }

    @Test
    void come_out_as_they_went_in() {
        Notice full = new Notice(
                "A-1",
                Notice.Kind.DISPATCHED,
                "A",
                Optional.of(new AgencyCode("DPUTARU")),
                Optional.of(new Category("jalan & jembatan 🛣️")),
                Optional.of(Instant.parse("2025-06-20T16:59:59.999999Z")));
        Notice bare = notice("A-2");
        tell("A", full, bare);
        assertThat(store().notices().waiting(10)).containsExactly(full, bare);
    }

    @Test
    void wait_until_they_are_delivered_and_no_longer() {
        tell("A", notice("A-1"), notice("A-2"));
        assertThat(store().notices().waiting(10)).hasSize(2);
        store().notices().delivered("A-1");
        store().notices().delivered("A-1");
        store().notices().delivered("never");
        assertThat(store().notices().waiting(10)).extracting(Notice::id).containsExactly("A-2");
    }

    @Test
    void are_not_there_before_something_happens() {
        assertThat(store().notices().waiting(10)).isEmpty();
    }
}
