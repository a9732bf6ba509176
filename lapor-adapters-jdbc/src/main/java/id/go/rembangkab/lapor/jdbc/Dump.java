// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** Everything out of a store, as it was at one moment, and into an empty one. */
final class Dump {
    private static final int BATCH = 500;

    private final Connections connections;
    private final JdbcTexts texts;
    private final Complaints complaints;

    Dump(Connections connections, JdbcTexts texts, Complaints complaints) {
        this.connections = connections;
        this.texts = texts;
        this.complaints = complaints;
    }

    long write(Consumer<DumpRow> out) {
        return connections.read(
                "dump the store",
                handle -> handle.inTransaction(snapshot(handle.getConnection()), all -> {
                    long rows = 0;
                    for (DumpTable table : DumpTable.values()) {
                        rows += table == DumpTable.TEXT ? texts(all, out) : rows(all, table, out);
                    }
                    return rows;
                }));
    }

    /** In SQLite every transaction sees one moment. */
    private static TransactionIsolationLevel snapshot(Connection connection) {
        try {
            return connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ)
                    ? TransactionIsolationLevel.REPEATABLE_READ
                    : TransactionIsolationLevel.UNKNOWN;
        } catch (SQLException e) {
            return TransactionIsolationLevel.UNKNOWN;
        }
    }

    private long rows(Handle handle, DumpTable table, Consumer<DumpRow> out) {
        long rows = 0;
        Iterator<DumpRow> all = handle.createQuery(table.select())
                .setFetchSize(BATCH)
                .map((result, context) -> row(table, result))
                .iterator();
        while (all.hasNext()) {
            out.accept(all.next());
            rows++;
        }
        return rows;
    }

    private DumpRow row(DumpTable table, ResultSet result) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        int at = 0;
        for (String column : table.columns()) {
            at++;
            Object value = value(table, column, result, at);
            if (value != null && !result.wasNull()) {
                values.put(column, value);
            }
        }
        return new DumpRow(table.label(), values);
    }

    private @Nullable Object value(DumpTable table, String column, ResultSet result, int at) throws SQLException {
        if (table.isInstant(column)) {
            Instant instant = connections.database().instant(result, at);
            return instant == null ? null : instant.toString();
        }
        if (table.isFlag(column)) {
            return result.getBoolean(at);
        }
        return table.isNumber(column) ? (Object) result.getLong(at) : result.getString(at);
    }

    private long texts(Handle handle, Consumer<DumpRow> out) {
        long rows = 0;
        Iterator<TextAt> all = handle.createQuery(
                        "SELECT complaint_id, id, commitment FROM lapor_text ORDER BY complaint_id, id")
                .setFetchSize(BATCH)
                .map((result, context) -> new TextAt(
                        new ComplaintId(result.getString(1)), new TextRef(result.getString(2), result.getString(3))))
                .iterator();
        while (all.hasNext()) {
            TextAt one = all.next();
            Optional<Text> open = texts.open(handle, one.complaint, one.ref);
            open.ifPresent(text -> out.accept(row(one.complaint, text)));
            rows += open.isPresent() ? 1 : 0;
        }
        return rows;
    }

    private record TextAt(ComplaintId complaint, TextRef ref) {}

    private static DumpRow row(ComplaintId complaint, Text text) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("complaint_id", complaint.value());
        values.put("id", text.ref().id());
        values.put("commitment", text.ref().commitment());
        values.put("salt", text.salt());
        values.put("plain", text.plain());
        return new DumpRow(DumpTable.TEXT.label(), values);
    }

    /** Within one transaction, so that a row that cannot be taken leaves nothing of the others. */
    long read(Iterator<DumpRow> rows) {
        requireEmpty();
        long read = 0;
        List<DumpRow> batch = new ArrayList<>();
        while (rows.hasNext()) {
            DumpRow row = rows.next();
            if (!batch.isEmpty()
                    && (batch.size() == BATCH || !batch.get(0).table().equals(row.table()))) {
                insert(batch);
                batch.clear();
            }
            batch.add(row);
            read++;
        }
        insert(batch);
        verify();
        return read;
    }

    private void requireEmpty() {
        int there = connections.read(
                "look whether the store is empty",
                handle -> handle.createQuery(
                                "SELECT (SELECT count(*) FROM lapor_complaint) + (SELECT count(*) FROM lapor_agency)")
                        .mapTo(int.class)
                        .one());
        if (there > 0) {
            throw new IllegalArgumentException("store: expected one without complaints and agencies");
        }
    }

    private void insert(List<DumpRow> batch) {
        if (batch.isEmpty()) {
            return;
        }
        DumpTable table = DumpTable.of(batch.get(0).table());
        if (table == DumpTable.TEXT) {
            batch.forEach(this::seal);
            return;
        }
        try {
            connections.write("load rows of " + table.label(), handle -> insert(handle, table, batch));
        } catch (JdbiException e) {
            throw new IllegalArgumentException("row of " + table.label() + ": cannot be taken", e);
        }
    }

    private static void insert(Handle handle, DumpTable table, List<DumpRow> batch) {
        PreparedBatch inserts = handle.prepareBatch(table.insert());
        for (DumpRow row : batch) {
            for (String column : row.values().keySet()) {
                if (!table.columns().contains(column)) {
                    throw new IllegalArgumentException(
                            table.label() + ": expected columns " + table.columns() + ", found another");
                }
            }
            for (String column : table.columns()) {
                inserts.bind(column, table.value(column, row.values().get(column)));
            }
            inserts.add();
        }
        inserts.execute();
    }

    private void seal(DumpRow row) {
        ComplaintId complaint = new ComplaintId(text(row, "complaint_id"));
        Text text =
                new Text(new TextRef(text(row, "id"), text(row, "commitment")), text(row, "salt"), text(row, "plain"));
        if (!text.isGenuine()) {
            throw new IllegalArgumentException("text " + text.ref().id() + " of complaint " + complaint
                    + ": is not the one that was committed to");
        }
        texts.seal(complaint, text);
    }

    private static String text(DumpRow row, String column) {
        if (row.values().get(column) instanceof String text) {
            return Storable.text(column, text);
        }
        throw new IllegalArgumentException(row.table() + ": expected a text in " + column);
    }

    /** Every chain, and that no complaint is without one. */
    private void verify() {
        long whole = 0;
        Optional<ComplaintId> after = Optional.empty();
        while (true) {
            List<History> page = complaints.histories(after, BATCH);
            for (History history : page) {
                Optional<Chain.Broken> broken = Chain.verify(history.complaint(), history.log(), history.head());
                if (broken.isPresent()) {
                    throw new IllegalArgumentException("complaint " + history.complaint() + ": link "
                            + broken.get().sequence() + " is " + broken.get().fault());
                }
                whole++;
            }
            if (page.isEmpty()) {
                requireAll(whole);
                return;
            }
            after = Optional.of(page.get(page.size() - 1).complaint());
        }
    }

    private void requireAll(long whole) {
        long there = connections.read(
                "count complaints",
                handle -> handle.createQuery("SELECT count(*) FROM lapor_complaint")
                        .mapTo(long.class)
                        .one());
        if (there != whole) {
            throw new IllegalArgumentException(
                    "complaints: expected a log of each of " + there + ", found " + whole + " logs");
        }
    }
}
