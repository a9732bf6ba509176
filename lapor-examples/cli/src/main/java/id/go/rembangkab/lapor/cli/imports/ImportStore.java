// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.desk.Ports;

/** Where an import goes: ports, and a way to write a batch at once. */
public interface ImportStore extends AutoCloseable {
    /**
     * Returns what the desk stands on.
     *
     * @return the ports
     */
    Ports ports();

    /**
     * Does everything that is written within {@code batch}, or nothing of it.
     *
     * @param batch what writes
     * @throws id.go.rembangkab.lapor.complaint.StoreException if the store fails; then nothing of it is kept
     */
    void together(Runnable batch);

    /** Closes the store. */
    @Override
    void close();
}
