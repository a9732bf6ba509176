// SPDX-License-Identifier: Apache-2.0
/** {@code lapor agency} and {@code lapor channel}: the registry (SOP records 1 and 2). */
@NullMarked
package id.go.rembangkab.lapor.cli.registry;

import org.jspecify.annotations.NullMarked;
