// SPDX-License-Identifier: Apache-2.0
/**
 * The ports kept in memory: for tests, for trying things out, and as the plainest example of what an adapter must do.
 */
@NullMarked
package id.go.rembangkab.lapor.memory;

import org.jspecify.annotations.NullMarked;
