// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

/** What is done if the process is told to end before that is called off. */
final class OnSignal {
    private final Thread hook;

    OnSignal(Runnable work) {
        hook = new Thread(work, "report-interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Tells whether it came before the signal. */
    boolean callOff() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
