// SPDX-License-Identifier: Apache-2.0
/** Working-day arithmetic beside Strata, ObjectLab and Jollyday on the same days off. */
package id.go.rembangkab.lapor.benchmarks.calendar;
