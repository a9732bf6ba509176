// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which index of PostgreSQL serves what, among many complaints. */
class ExplainTest {
    private static final String COMPLAINT = PostgresServer.SCHEMA + ".lapor_complaint";

    private JdbcStore store;

    @BeforeEach
    void manyComplaints() {
        store = PostgresServer.fresh(InstantSource.system());
        PostgresServer.run(
                PostgresServer.pool(),
                "INSERT INTO " + COMPLAINT
                        + " (id, version, last_hash, status, ended, channel, external_id, tracking_id,"
                        + " agency, nearest_due, attention) SELECT 'C' || n, 1, repeat('0', 64), 'DISPATCHED', n % 2 = 0,"
                        + " 'WHATSAPP', 'w' || n, 't' || n, 'DPUTARU', timestamptz '2025-01-01' + n * interval '1 minute',"
                        + " timestamptz '2025-01-01' + n * interval '1 minute' FROM generate_series(1, 20000) n",
                "ANALYZE " + COMPLAINT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void assertServedBy(String index, String query) {
        List<String> plan = PostgresServer.rows("EXPLAIN " + query);
        assertThat(String.join("\n", plan))
                .contains(index)
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void the_board_and_its_pages_are_served_by_the_nearest_deadline() {
        assertServedBy(
                "lapor_complaint_open",
                "SELECT nearest_due, id FROM " + COMPLAINT + " WHERE NOT ended AND (nearest_due, id) >"
                        + " (timestamptz '2025-01-03', 'C1') ORDER BY nearest_due, id LIMIT 50");
        assertServedBy(
                "lapor_complaint_due",
                "SELECT nearest_due, id FROM " + COMPLAINT
                        + " WHERE (nearest_due, id) > (timestamptz '2025-01-03', 'C1')"
                        + " ORDER BY nearest_due, id LIMIT 50");
    }

    @Test
    void the_sweep_is_served_by_what_time_acts_on() {
        assertServedBy(
                "lapor_complaint_attention",
                "SELECT id FROM " + COMPLAINT + " WHERE attention IS NOT NULL AND attention <= timestamptz '2025-01-02'"
                        + " AND (attention, id) > (timestamptz '-infinity', '') AND (claimed_until IS NULL OR"
                        + " claimed_until <= now()) ORDER BY attention, id LIMIT 500 FOR UPDATE SKIP LOCKED");
    }

    @Test
    void a_search_is_served_by_the_words() {
        String words = PostgresServer.SCHEMA + ".lapor_search";
        PostgresServer.run(
                PostgresServer.pool(),
                "INSERT INTO " + words + " (complaint_id, words) SELECT 'C' || n,"
                        + " array_to_tsvector(ARRAY['jalan', 'desa' || n % 500]"
                        + " || ARRAY(SELECT 'k' || left(md5(n || '-' || k), 5) FROM generate_series(1, 20) k))"
                        + " FROM generate_series(1, 20000) n",
                "ANALYZE " + words);
        List<String> plan = PostgresServer.rows(
                "EXPLAIN WITH said AS MATERIALIZED (SELECT s.complaint_id FROM "
                        + words
                        + " s WHERE s.words @@ CAST('''desa7'':* & ''jalan'':*' AS tsquery)) SELECT c.nearest_due, c.id"
                        + " FROM said JOIN " + COMPLAINT
                        + " c ON c.id = said.complaint_id WHERE (c.nearest_due, c.id) > (timestamptz '-infinity', '') ORDER BY c.nearest_due, c.id LIMIT 50");
        assertThat(String.join("\n", plan)).contains("lapor_search_words").doesNotContain("Seq Scan on lapor_search");
    }

    @Test
    void ids_of_others_are_found_by_their_indexes() {
        assertServedBy(
                "lapor_complaint_external",
                "SELECT id FROM " + COMPLAINT + " WHERE channel = 'WHATSAPP' AND external_id = 'w7'");
        assertServedBy("lapor_complaint_tracking", "SELECT id FROM " + COMPLAINT + " WHERE tracking_id = 't7'");
    }
}
