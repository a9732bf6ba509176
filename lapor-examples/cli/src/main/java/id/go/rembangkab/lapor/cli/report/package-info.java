// SPDX-License-Identifier: Apache-2.0
/** {@code lapor report}: the semester report, the monthly publication, and deadlines by other rules. */
@NullMarked
package id.go.rembangkab.lapor.cli.report;

import org.jspecify.annotations.NullMarked;
