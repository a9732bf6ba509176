// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SOP records 1 and 2: who answers for what, and who can be told. */
class RegistryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
    private static final Category ROADS = new Category("jalan");
    private static final AgencyCode WITH_PHONE = new AgencyCode("DPUTARU");
    private static final AgencyCode WITHOUT = new AgencyCode("DINPERKIM");
    private static final AgencyCode OTHER = new AgencyCode("DINKES");

    private final Registry registry = new Registry(new MemoryAgencies(), new MemoryChannels());

    @BeforeEach
    void register() {
        registry.register(agency(WITH_PHONE, ROADS, List.of(LiaisonOfficer.of("Budi", "0812"))));
        registry.register(agency(WITHOUT, ROADS, List.of()));
        registry.register(agency(OTHER, new Category("kesehatan"), List.of(LiaisonOfficer.of("Ani", "0813"))));
    }

    private static Agency agency(AgencyCode code, Category tupoksi, List<LiaisonOfficer> officers) {
        return new Agency(code, "Dinas " + code, Set.of(tupoksi), officers, true);
    }

    @Test
    @Tag("R12.1")
    void what_is_registered_is_found_and_listed_by_code() {
        assertThat(registry.agency(WITHOUT)).map(Agency::code).contains(WITHOUT);
        assertThat(registry.agency(new AgencyCode("TIDAKADA"))).isEmpty();
        assertThat(registry.agencies()).extracting(Agency::code).containsExactly(OTHER, WITHOUT, WITH_PHONE);
    }

    @Test
    @Tag("R12.1")
    void a_category_goes_to_those_whose_task_it_is_and_who_can_be_told() {
        assertThat(registry.routes(ROADS, DAY)).extracting(Agency::code).containsExactly(WITH_PHONE);
        assertThat(registry.routes(new Category("pajak"), DAY)).isEmpty();
    }

    @Test
    @Tag("R12.1")
    void whoever_nobody_can_reach_is_listed_while_it_is_active() {
        assertThat(registry.unreachable(DAY)).extracting(Agency::code).containsExactly(WITHOUT);
        assertThat(registry.retire(WITHOUT)).isTrue();
        assertThat(registry.unreachable(DAY)).isEmpty();
    }

    @Test
    @Tag("R12.1")
    void who_is_retired_stays_known_and_is_dispatched_to_no_more() {
        assertThat(registry.retire(WITH_PHONE)).isTrue();
        assertThat(registry.agency(WITH_PHONE)).map(Agency::active).contains(false);
        assertThat(registry.routes(ROADS, DAY)).isEmpty();
        assertThat(registry.retire(new AgencyCode("TIDAKADA"))).isFalse();
    }

    @Test
    @Tag("R1.2")
    void channels_are_data_to_which_an_office_adds_its_own() {
        Channel sms = new Channel("SMS_1708");
        assertThat(registry.channels()).contains(new Channel("WHATSAPP")).doesNotContain(sms);
        registry.register(sms);
        assertThat(registry.channels()).contains(sms);
    }
}
