// SPDX-License-Identifier: Apache-2.0
/** JSON read and written one line at a time, without data binding. */
@NullMarked
package id.go.rembangkab.lapor.cli.json;

import org.jspecify.annotations.NullMarked;
