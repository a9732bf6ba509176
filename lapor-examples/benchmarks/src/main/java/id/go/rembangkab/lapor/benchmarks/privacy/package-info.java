// SPDX-License-Identifier: Apache-2.0
/** The detector of personal data beside careful regular expressions over the same complaints. */
package id.go.rembangkab.lapor.benchmarks.privacy;
