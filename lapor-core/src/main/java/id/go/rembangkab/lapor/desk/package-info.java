// SPDX-License-Identifier: Apache-2.0
/**
 * Where an application meets the SOP: the gate, what time does, the board, and what each audience may see.
 *
 * <p>{@link id.go.rembangkab.lapor.desk.Desk} is the only way to change a complaint (R14.2).
 */
@NullMarked
package id.go.rembangkab.lapor.desk;

import org.jspecify.annotations.NullMarked;
