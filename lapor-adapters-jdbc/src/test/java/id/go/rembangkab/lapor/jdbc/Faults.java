// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.util.Locale;

/** How long tests of faults go on: a little in the ordinary build, long with {@code -Pfaults}. */
final class Faults {
    static final int ROUNDS = Integer.getInteger("lapor.faults.rounds", 2);

    private static final int THOROUGH = 100;

    private Faults() {}

    static int times(int ordinarily, int thoroughly) {
        return ROUNDS < THOROUGH ? ordinarily : thoroughly;
    }

    /** Prints what was done. */
    static void say(String what, Object... parts) {
        System.out.println("faults: " + String.format(Locale.ROOT, what, parts));
    }
}
