// SPDX-License-Identifier: Apache-2.0
/**
 * {@code lapor import}: past cases from files of other systems, by {@code ImportHistory} (R9.4). Columns and words of a
 * source are data: a layout and tables of words, beside this package.
 */
@NullMarked
package id.go.rembangkab.lapor.cli.imports;

import org.jspecify.annotations.NullMarked;
