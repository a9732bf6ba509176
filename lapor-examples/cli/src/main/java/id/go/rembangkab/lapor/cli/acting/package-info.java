// SPDX-License-Identifier: Apache-2.0
/** Acting: every lifecycle command as a verb, the sweep, the registry, and the walk through what the detector found. */
@NullMarked
package id.go.rembangkab.lapor.cli.acting;

import org.jspecify.annotations.NullMarked;
