// SPDX-License-Identifier: Apache-2.0
/** How long a report over many complaints takes, and in how little memory. */
@NullMarked
package id.go.rembangkab.lapor.benchmarks.reports;

import org.jspecify.annotations.NullMarked;
