// SPDX-License-Identifier: Apache-2.0
/** The desk with all it stands on. */
@NullMarked
package id.go.rembangkab.lapor.cli.office;

import org.jspecify.annotations.NullMarked;
