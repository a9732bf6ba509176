// SPDX-License-Identifier: Apache-2.0
/** {@code lapor anonymize}: the anonymiser on its own, from a terminal. */
@NullMarked
package id.go.rembangkab.lapor.cli.privacy;

import org.jspecify.annotations.NullMarked;
