/** Says again by bare JDBC what the store says. */
package id.go.rembangkab.lapor.benchmarks.statements;
