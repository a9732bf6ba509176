// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.BitSet;
import java.util.List;

/** The region codes a NIK may begin with. A code that is missing lowers confidence and never vetoes. */
final class RegionCodes {
    private final BitSet districts = new BitSet(1_000_000);
    private final BitSet provinces = new BitSet(100);

    RegionCodes(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            int regency = Integer.parseInt(parts[0]) * 100;
            provinces.set(regency / 10_000);
            for (int i = 1; i < parts.length; i++) {
                int last = Integer.parseInt(parts[i].substring(parts[i].length() - 2));
                int first = Integer.parseInt(parts[i].substring(0, 2));
                districts.set(regency + first, regency + last + 1);
            }
        }
    }

    /** Whether the six digits are, or were, the code of a kecamatan. */
    boolean isDistrict(int code) {
        return districts.get(code);
    }

    /** Whether the two digits are the code of a province. */
    boolean isProvince(int code) {
        return provinces.get(code);
    }
}
