// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

/** Who acts (requirements §1). A liaison officer and an agency head act for one agency. */
public enum Role {
    /** Pelapor: complains, completes, replies, rates, asks for reopening; own case only. */
    REPORTER("reporter"),
    /** Admin SP4N-LAPOR Pemkab Rembang. */
    ADMIN("admin"),
    /** Pejabat Penghubung of one agency. */
    LIAISON_OFFICER("liaison"),
    /** Kepala perangkat daerah: is informed and reported to. */
    AGENCY_HEAD("head"),
    /** Admin SP4N-LAPOR at the national level: takes back what was returned. */
    NATIONAL_ADMIN("national"),
    /** What time and adapters do by themselves. */
    SYSTEM("system"),
    /** Bupati: reads the semester report. */
    REGENT("regent"),
    /** Pengawas: reads everything but sealed identities. */
    AUDITOR("auditor");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /**
     * Returns how the role is written on the command line and in scripts.
     *
     * @return the word, such as {@code liaison}
     */
    public String word() {
        return word;
    }

    /**
     * Tells whether the role acts for one agency.
     *
     * @return true for {@link #LIAISON_OFFICER} and {@link #AGENCY_HEAD}
     */
    public boolean ofAgency() {
        return this == LIAISON_OFFICER || this == AGENCY_HEAD;
    }
}
