// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.contract.SubmissionsContract;
import id.go.rembangkab.lapor.report.Submissions;
import java.time.InstantSource;

class PostgresSubmissionsContractTest extends SubmissionsContract {
    private JdbcStore store;

    @Override
    protected Submissions open() {
        store = PostgresServer.fresh(InstantSource.system());
        return store.submissions();
    }

    @Override
    protected void close() {
        store.close();
        PostgresServer.assertNothingIsBorrowed();
    }
}
