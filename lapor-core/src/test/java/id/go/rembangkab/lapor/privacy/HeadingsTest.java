// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final int ROWS = 200;

    @Test
    @Tag("R13.4")
    void a_table_of_any_length_is_read_to_its_end() {
        String table = "Nama;HP;Keterangan\n" + "Kwertu;081234567890;belum cair\n".repeat(ROWS);
        assertThat(Detector.standard().detect(table))
                .filteredOn(found -> found.type().equals(PersonalData.PERSON))
                .extracting(found -> table.substring(found.start(), found.end()))
                .isEqualTo(Collections.nCopies(ROWS, "Kwertu"));
    }
}
