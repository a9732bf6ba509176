// SPDX-License-Identifier: Apache-2.0
/** Where a command runs: streams, environment, clock, language, and how bad input is told. */
@NullMarked
package id.go.rembangkab.lapor.cli.terminal;

import org.jspecify.annotations.NullMarked;
