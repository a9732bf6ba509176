// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who a report is from: what stands at the head of the page, and under it when it is signed.
 *
 * @param lines the government, the office, its address
 * @param emblem an image as a {@code data:} URI, or empty for none
 * @param place where it is signed
 * @param office the office of whoever signs
 * @param name the name of whoever signs, or empty to be written by hand
 * @param number the NIP of whoever signs, or empty
 */
public record Letterhead(
        List<String> lines, Optional<String> emblem, String place, String office, String name, String number) {
    /** The Dinas that the SOP is of; the signature is left to be written. Source: the head of the SOP. */
    public static final Letterhead REMBANG = new Letterhead(
            List.of(
                    "PEMERINTAH KABUPATEN REMBANG",
                    "DINAS KOMUNIKASI DAN INFORMATIKA",
                    "Jalan Gatot Subroto Nomor 8 Rembang"),
            Optional.empty(),
            "Rembang",
            "Kepala Dinas Komunikasi dan Informatika",
            "",
            "");

    /**
     * Copies the lines.
     *
     * @param lines the government, the office, its address
     * @param emblem an image as a {@code data:} URI
     * @param place where it is signed
     * @param office the office of whoever signs
     * @param name the name of whoever signs
     * @param number the NIP of whoever signs
     * @throws IllegalArgumentException if the emblem is not in the page itself
     */
    public Letterhead {
        lines = List.copyOf(lines);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
        if (emblem.isPresent() && !emblem.get().startsWith("data:image/")) {
            throw new IllegalArgumentException("emblem: expected a data:image/ URI, so that the page is one file");
        }
    }
}
