// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Agencies} promises. */
public abstract class AgenciesContract {
    private static final AgencyCode DPUTARU = new AgencyCode("DPUTARU");
    private static final Agency FULL = new Agency(
            DPUTARU,
            "Dinas Pekerjaan Umum dan Tata Ruang ꦢꦶꦤꦱ꧀",
            Set.of(new Category("jalan"), new Category("jembatan")),
            List.of(
                    new LiaisonOfficer(
                            "Siti Aminah",
                            "0811-0000-0001",
                            Optional.of(LocalDate.of(2024, 1, 2)),
                            Optional.of(LocalDate.of(2025, 12, 31))),
                    LiaisonOfficer.of("Budi", ""),
                    LiaisonOfficer.of("Budi", "")),
            true);

    private Agencies agencies;

    /**
     * Opens a registry without agencies.
     *
     * @return the registry
     * @throws Exception if it cannot be opened
     */
    protected abstract Agencies open() throws Exception;

    /**
     * Closes what was opened.
     *
     * @throws Exception if it cannot be closed
     */
    protected void close() throws Exception {}

    @BeforeEach
    final void openRegistry() throws Exception {
        agencies = open();
    }

    @AfterEach
    final void closeRegistry() throws Exception {
        close();
    }

    @Test
    @Tag("R12.1")
    void are_found_as_they_were_put_officers_in_their_order() {
        agencies.put(FULL);
        assertThat(agencies.find(DPUTARU)).contains(FULL);
    }

    @Test
    void are_not_found_if_they_were_never_put() {
        assertThat(agencies.find(DPUTARU)).isEmpty();
        assertThat(agencies.all()).isEmpty();
        agencies.put(FULL);
        assertThat(agencies.find(new AgencyCode("dputaru"))).isEmpty();
    }

    @Test
    void are_replaced_as_a_whole() {
        agencies.put(FULL);
        Agency bare = new Agency(DPUTARU, "DPUTARU", Set.of(), List.of(), true);
        agencies.put(bare);
        assertThat(agencies.find(DPUTARU)).contains(bare);
        assertThat(agencies.all()).containsExactly(bare);
    }

    @Test
    void stay_when_they_are_retired() {
        agencies.put(FULL);
        agencies.put(FULL.retired());
        assertThat(agencies.find(DPUTARU)).contains(FULL.retired());
        assertThat(agencies.all()).containsExactly(FULL.retired());
    }

    @Test
    void are_listed_by_code() {
        for (String code : List.of("b", "C", "10", "9", "a.1", "a-1", "A")) {
            agencies.put(new Agency(new AgencyCode(code), code, Set.of(), List.of(), true));
        }
        assertThat(agencies.all())
                .extracting(agency -> agency.code())
                .isSorted()
                .hasSize(7);
    }
}
