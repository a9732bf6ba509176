// SPDX-License-Identifier: Apache-2.0
/** Says again by bare JDBC what the store says. */
package id.go.rembangkab.lapor.benchmarks.statements;
