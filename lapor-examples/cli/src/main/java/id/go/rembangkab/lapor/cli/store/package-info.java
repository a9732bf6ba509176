// SPDX-License-Identifier: Apache-2.0
/** What is done to a store as a whole: out, in, and what waits in its outbox. */
@NullMarked
package id.go.rembangkab.lapor.cli.store;

import org.jspecify.annotations.NullMarked;
