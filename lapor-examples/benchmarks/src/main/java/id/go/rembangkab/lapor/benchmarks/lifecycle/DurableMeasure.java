// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.lifecycle;

import id.go.rembangkab.lapor.benchmarks.statements.Effort;

/**
 * {@link DurableBenchmark} with its two sides in turn, twelve commands of one and twelve of the other, so that both meet the
 * same disk and the same neighbours.
 */
public final class DurableMeasure {
    private static final int COMMANDS = 12;
    private static final int WARM_UP = 3000;

    private DurableMeasure() {}

    /**
     * Measures.
     *
     * @param arguments how many times twelve commands, 1000 if not given
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
        DurableBenchmark both = new DurableBenchmark();
        both.open();
        measure(both, WARM_UP, "to warm up");
        measure(both, rounds, "warm");
        both.close();
    }

    private static void measure(DurableBenchmark both, int rounds, String what) throws Exception {
        Effort lapor = new Effort();
        Effort bare = new Effort();
        for (int round = 0; round < rounds; round++) {
            both.prepare();
            lapor.of(both::lapor);
            bare.of(both::bareJdbc);
        }
        System.out.println(what + ", lapor: " + lapor.tell((long) rounds * COMMANDS, "commands"));
        System.out.println(what + ", bare JDBC: " + bare.tell((long) rounds * COMMANDS, "commands"));
        System.out.println(what + ", lapor beside bare JDBC: " + lapor.beside(bare));
    }
}
