// SPDX-License-Identifier: Apache-2.0
/**
 * Norms and deadlines on top of the working-day calendar: when a clock of the SOP runs out, and why then.
 *
 * <p>Start at {@link id.go.rembangkab.lapor.sla.SlaClock}. The package knows {@code calendar} and the JDK, and nothing of
 * complaints. All its types are immutable and thread-safe.
 */
@NullMarked
package id.go.rembangkab.lapor.sla;

import org.jspecify.annotations.NullMarked;
