// SPDX-License-Identifier: Apache-2.0
/** The API beside a bare server that sends the same bytes. */
@NullMarked
package id.go.rembangkab.lapor.benchmarks.web;

import org.jspecify.annotations.NullMarked;
