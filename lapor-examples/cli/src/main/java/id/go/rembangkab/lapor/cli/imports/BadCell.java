// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

/** Ends the reading of a row. */
final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    BadCell(Problem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
