// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.receivedAs;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static id.go.rembangkab.lapor.contract.Commits.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Dropped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {
    private static final Instant NOON = Instant.parse("2025-06-02T05:00:00.123456Z");
    private static final Text SECRET = text("t", "Jalan rusak 🛣️\n\"depan pasar\"");

    @TempDir
    private Path folder;

    private JdbcStore sqlite(String name) {
        return JdbcStore.openFolder(folder.resolve(name), InstantSource.fixed(NOON));
    }

    private static List<DumpRow> dump(JdbcStore store) {
        List<DumpRow> rows = new ArrayList<>();
        store.dump(rows::add);
        return rows;
    }

    private static void fill(JdbcStore store) {
        store.notices().subscribe("office");
        Commit a = telling(using(sealing(received("A"), SECRET), "admin", "k"), notice("A-1"), notice("A-2"));
        store.complaints().append(a);
        store.complaints().append(commented(a.after()));
        store.complaints().append(receivedAs("B", new Channel("WHATSAPP"), "wamid-1"));
        store.texts().erase(new ComplaintId("B"));
        store.notices().bury(store.notices().claim("office", NOON, NOON, 1).get(0), "address unknown");
        store.notices().drop(new Dropped("office", "A-2", "admin", NOON, "tidak perlu"));
        LiaisonOfficer officer =
                new LiaisonOfficer("Siti", "+62811", Optional.of(LocalDate.parse("2025-01-01")), Optional.empty());
        AgencyCode code = new AgencyCode("DPUTARU");
        store.agencies().put(new Agency(code, "Dinas PU", Set.of(new Category("jalan")), List.of(officer), true));
        store.channels().add(new Channel("RADIO"));
        store.rulebook().adopt(Policy.LITERAL);
    }

    private static void assertSame(JdbcStore from, JdbcStore to) {
        for (String id : List.of("A", "B")) {
            assertThat(to.complaints().find(new ComplaintId(id)))
                    .isEqualTo(from.complaints().find(new ComplaintId(id)));
        }
        assertThat(to.complaints().standing(true, Optional.empty(), 10))
                .isEqualTo(from.complaints().standing(true, Optional.empty(), 10));
        assertThat(to.complaints().attention(Instant.MAX, Optional.empty(), 10))
                .isEqualTo(from.complaints().attention(Instant.MAX, Optional.empty(), 10));
        assertThat(to.complaints().used("admin", "k"))
                .isEqualTo(from.complaints().used("admin", "k"));
        assertThat(to.complaints().receivedAs(new Channel("WHATSAPP"), "wamid-1"))
                .isPresent();
        assertThat(to.texts().open(new ComplaintId("A"), refs(SECRET))).containsValue(SECRET);
        assertThat(to.notices().waiting(10)).isEqualTo(from.notices().waiting(10));
        assertThat(to.notices().deliveries(Delivery.Phase.DEAD, 10))
                .isEqualTo(from.notices().deliveries(Delivery.Phase.DEAD, 10))
                .hasSize(1);
        assertThat(to.notices().dropped(10))
                .isEqualTo(from.notices().dropped(10))
                .hasSize(1);
        assertThat(to.agencies().all()).isEqualTo(from.agencies().all());
        assertThat(to.channels().all()).isEqualTo(from.channels().all());
        assertThat(to.rulebook().policy()).isEqualTo(Policy.LITERAL);
    }

    @Test
    @Tag("R15.1")
    void moves_everything_from_sqlite_to_postgresql_and_back() {
        try (JdbcStore first = sqlite("first");
                JdbcStore server = PostgresServer.fresh(InstantSource.fixed(NOON));
                JdbcStore last = sqlite("last")) {
            fill(first);
            List<DumpRow> rows = dump(first);
            assertThat(server.load(rows.iterator())).isEqualTo(rows.size());
            assertSame(first, server);
            last.load(dump(server).iterator());
            assertSame(first, last);
        }
        PostgresServer.assertNothingIsBorrowed();
    }

    @Test
    void a_chain_that_is_not_whole_is_refused_and_nothing_of_it_is_loaded() {
        try (JdbcStore first = sqlite("first");
                JdbcStore second = sqlite("second")) {
            fill(first);
            List<DumpRow> rows = new ArrayList<>(dump(first));
            rows.replaceAll(row -> row.table().equals("event")
                            && row.values().get("sequence").equals(2L)
                    ? with(row, "body", String.valueOf(row.values().get("body")).replace("ADMIN", "AUDITOR"))
                    : row);
            assertThatThrownBy(() -> second.load(rows.iterator()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("complaint A: link 2 is CHANGED");
            assertThat(second.complaints().find(new ComplaintId("A"))).isEmpty();
            assertThat(second.agencies().all()).isEmpty();
            rows.removeIf(row -> row.table().equals("event"));
            assertThatThrownBy(() -> second.load(rows.iterator())).hasMessageContaining("expected a log of each");
        }
    }

    private static DumpRow with(DumpRow row, String column, Object value) {
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        values.put(column, value);
        return new DumpRow(row.table(), values);
    }

    @Test
    void a_text_that_is_not_the_one_committed_to_is_refused() {
        try (JdbcStore first = sqlite("first");
                JdbcStore second = sqlite("second")) {
            fill(first);
            List<DumpRow> rows = new ArrayList<>(dump(first));
            rows.replaceAll(row -> row.table().equals("text") ? with(row, "plain", "Jalan mulus") : row);
            assertThatThrownBy(() -> second.load(rows.iterator()))
                    .hasMessageContaining("is not the one that was committed to")
                    .hasMessageNotContaining("mulus");
        }
    }

    @Test
    void a_store_that_holds_something_and_rows_of_something_else_are_refused() {
        try (JdbcStore first = sqlite("first");
                JdbcStore second = sqlite("second")) {
            fill(first);
            assertThatThrownBy(() -> first.load(dump(first).iterator()))
                    .hasMessage("store: expected one without complaints and agencies");
            assertThatThrownBy(() ->
                            second.load(List.of(new DumpRow("x", Map.of())).iterator()))
                    .hasMessageContaining("table: expected one of [policy, calendar");
            assertThatThrownBy(() -> second.load(
                            List.of(new DumpRow("channel", Map.of("code", 3L))).iterator()))
                    .hasMessage("code: expected a text");
        }
    }
}
