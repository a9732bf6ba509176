// SPDX-License-Identifier: Apache-2.0
/** Measurements with JMH, beside stateless4j, Spring Statemachine and bare JDBC. */
package id.go.rembangkab.lapor.benchmarks;
