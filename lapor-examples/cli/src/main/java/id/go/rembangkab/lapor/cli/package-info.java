// SPDX-License-Identifier: Apache-2.0
/** The {@code lapor} command itself: it parses the arguments, runs what they name and says how it ended. */
@NullMarked
package id.go.rembangkab.lapor.cli;

import org.jspecify.annotations.NullMarked;
