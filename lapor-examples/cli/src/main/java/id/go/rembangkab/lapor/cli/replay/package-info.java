// SPDX-License-Identifier: Apache-2.0
/** {@code lapor replay}: a script of commands, one a line, and one answer a line. */
@NullMarked
package id.go.rembangkab.lapor.cli.replay;

import org.jspecify.annotations.NullMarked;
