// SPDX-License-Identifier: Apache-2.0
/** {@code lapor sop}: the procedure as it is enforced, printed and drawn. */
@NullMarked
package id.go.rembangkab.lapor.cli.sop;

import org.jspecify.annotations.NullMarked;
