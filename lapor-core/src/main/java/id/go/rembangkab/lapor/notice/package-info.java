// SPDX-License-Identifier: Apache-2.0
/** What is told to the outside world, and the port through which it goes: an outbox, written with the log. */
@NullMarked
package id.go.rembangkab.lapor.notice;

import org.jspecify.annotations.NullMarked;
