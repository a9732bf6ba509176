// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

/** Whether the day on which a clock starts is one of the days counted. */
public enum FirstDay {
    /** It is not: the norm runs to the end of the n-th day after it (requirements A2, the default). */
    EXCLUDED,
    /**
     * It is, if it is a day the norm counts, and the norm runs out when the n-th day begins: what the national closing job was
     * seen to do (requirements A2, profile {@code SP4N_OBSERVED}).
     */
    COUNTED
}
