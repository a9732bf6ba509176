// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

/** How sure a deadline is. */
public enum Certainty {
    /** Every day it depends on lies in a year whose days off are decreed. */
    DECREED,
    /** It reaches into a year without a decree: the true deadline is this instant or later (requirements A16). */
    NOT_BEFORE
}
