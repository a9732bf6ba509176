// SPDX-License-Identifier: Apache-2.0
/** Policies as files that a person can read and write. */
@NullMarked
package id.go.rembangkab.lapor.cli.policy;

import org.jspecify.annotations.NullMarked;
