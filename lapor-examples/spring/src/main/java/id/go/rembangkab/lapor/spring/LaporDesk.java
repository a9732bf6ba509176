// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.spring;

import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The desk as an application uses it: within a transaction of the application's, what lapor writes stands or falls with
 * the application's own rows; outside of one a command is a transaction of its own. Thread-safe.
 */
public final class LaporDesk {
    private final Desk desk;
    private final JdbcStore store;
    private final DataSource dataSource;

    /**
     * Creates the desk.
     *
     * @param desk the desk
     * @param store the store it stands on
     * @param dataSource where the store, and the application's transaction manager, get their connections
     */
    public LaporDesk(Desk desk, JdbcStore store, DataSource dataSource) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.store = Objects.requireNonNull(store, "store");
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    }

    /**
     * Does what is asked, if the SOP allows it; in a transaction of the application's it is done once that commits.
     *
     * @param order the command, with who, when and on which complaint
     * @return what was done, or why not
     * @throws id.go.rembangkab.lapor.complaint.StoreException if the store fails
     */
    public Answer handle(Order order) {
        return together(() -> desk.handle(order));
    }

    /**
     * Reads and writes together: several commands, or a look at what was just written.
     *
     * @param work what is done with the store and its desk
     * @param <R> what it returns
     * @return what it returned
     * @throws id.go.rembangkab.lapor.complaint.StoreException if the store fails
     */
    public <R> R together(Supplier<R> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.hasResource(dataSource)) {
            return work.get();
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return store.within(connection, work);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
