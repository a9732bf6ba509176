// SPDX-License-Identifier: Apache-2.0
/** How fast past cases come in, and what memory that takes. */
package id.go.rembangkab.lapor.benchmarks.imports;
