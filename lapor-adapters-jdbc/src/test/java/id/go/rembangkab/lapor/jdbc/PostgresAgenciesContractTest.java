// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.contract.AgenciesContract;
import java.time.InstantSource;

class PostgresAgenciesContractTest extends AgenciesContract {
    private JdbcStore store;

    @Override
    protected Agencies open() {
        store = PostgresServer.fresh(InstantSource.system());
        return store.agencies();
    }

    @Override
    protected void close() {
        store.close();
        PostgresServer.assertNothingIsBorrowed();
    }
}
