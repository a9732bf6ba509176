// SPDX-License-Identifier: Apache-2.0
/** {@code lapor serve}: the HTTP adapter on embedded Jetty, with time and outbox at work beside it. */
@NullMarked
package id.go.rembangkab.lapor.cli.serve;

import org.jspecify.annotations.NullMarked;
