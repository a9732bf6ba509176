// SPDX-License-Identifier: Apache-2.0
/** {@code lapor calendar}: the working-day calendar and the deadline clock from a terminal. */
@NullMarked
package id.go.rembangkab.lapor.cli.calendar;

import org.jspecify.annotations.NullMarked;
