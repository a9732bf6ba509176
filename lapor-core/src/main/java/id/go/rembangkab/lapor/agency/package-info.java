// SPDX-License-Identifier: Apache-2.0
/**
 * The agencies (perangkat daerah) that answer complaints, their liaison officers and the port that keeps them.
 *
 * <p>Records 1 and 2 of the SOP: a contact number for every Pejabat Penghubung, officers grouped by the agency's tupoksi.
 */
@NullMarked
package id.go.rembangkab.lapor.agency;

import org.jspecify.annotations.NullMarked;
