// SPDX-License-Identifier: Apache-2.0
/** JSON as every part of this adapter writes it. */
@NullMarked
package id.go.rembangkab.lapor.http.json;

import org.jspecify.annotations.NullMarked;
