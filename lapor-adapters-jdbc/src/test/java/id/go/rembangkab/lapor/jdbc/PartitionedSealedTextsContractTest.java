// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.contract.SealedTextsContract;
import id.go.rembangkab.lapor.contract.Store;
import java.time.InstantSource;

class PartitionedSealedTextsContractTest extends SealedTextsContract {
    private JdbcStore store;

    @Override
    protected Store open(InstantSource clock) {
        store = PostgresServer.partitioned(clock);
        return new Store(store.complaints(), store.texts(), store.notices());
    }

    @Override
    protected void close() {
        store.close();
        PostgresServer.assertNothingIsBorrowed();
    }
}
