// SPDX-License-Identifier: Apache-2.0
/** What only this site can write. */
@NullMarked
package id.go.rembangkab.lapor.http.seal;

import org.jspecify.annotations.NullMarked;
