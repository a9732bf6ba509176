// SPDX-License-Identifier: Apache-2.0
/** Reading: the board, one complaint, its history with every deadline explained, and whether the log is whole. */
@NullMarked
package id.go.rembangkab.lapor.cli.reading;

import org.jspecify.annotations.NullMarked;
