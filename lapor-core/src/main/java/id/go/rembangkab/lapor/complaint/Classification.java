// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.Category;
import java.util.Objects;

/**
 * What kind of complaint it is; this picks the norm for the answer (R3.1, requirements §4 RESPONSE).
 *
 * @param kind complaint, aspiration or request for information
 * @param normative bersifat normatif: answered from the rules alone
 * @param supervisory berkadar pengawasan
 * @param needsExamination memerlukan pemeriksaan lapangan
 * @param category what it is about; routes it to an agency
 */
public record Classification(
        Kind kind, boolean normative, boolean supervisory, boolean needsExamination, Category category) {
    /**
     * Checks that nothing is null.
     *
     * @param kind complaint, aspiration or request for information
     * @param normative bersifat normatif: answered from the rules alone
     * @param supervisory berkadar pengawasan
     * @param needsExamination memerlukan pemeriksaan lapangan
     * @param category what it is about; routes it to an agency
     */
    public Classification {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(category, "category");
    }

    /**
     * Says nothing more than what it is about: it is neither normative nor supervisory and needs no examination.
     *
     * @param kind complaint, aspiration or request for information
     * @param category what it is about
     */
    public Classification(Kind kind, Category category) {
        this(kind, false, false, false, category);
    }

    /** Klasifikasi laporan. */
    public enum Kind {
        /** Pengaduan. */
        COMPLAINT,
        /** Aspirasi. */
        ASPIRATION,
        /** Permintaan informasi. */
        INFORMATION_REQUEST
    }
}
