// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Channels;
import id.go.rembangkab.lapor.contract.ChannelsContract;
import java.time.InstantSource;

class PostgresChannelsContractTest extends ChannelsContract {
    private JdbcStore store;

    @Override
    protected Channels open() {
        store = PostgresServer.fresh(InstantSource.system());
        return store.channels();
    }

    @Override
    protected void close() {
        store.close();
        PostgresServer.assertNothingIsBorrowed();
    }
}
