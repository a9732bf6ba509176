// SPDX-License-Identifier: Apache-2.0
/** Who calls: bearer tokens, API keys, and how much each may ask. */
@NullMarked
package id.go.rembangkab.lapor.http.who;

import org.jspecify.annotations.NullMarked;
