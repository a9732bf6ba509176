// SPDX-License-Identifier: Apache-2.0
/** What holds for every package: which parts of the library may still change. */
@NullMarked
package id.go.rembangkab.lapor;

import org.jspecify.annotations.NullMarked;
