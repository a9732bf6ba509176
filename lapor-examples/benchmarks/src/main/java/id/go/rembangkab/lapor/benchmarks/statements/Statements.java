// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.statements;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.sqlite.SQLiteConnection;

/** Writes down the statements that pass through a data source, and says them again on a bare connection. Not thread-safe. */
public final class Statements {
    private final List<Said> said = new ArrayList<>();

    private record Said(String sql, List<Object> values) {
        private Said with(String word, String other) {
            return new Said(
                    sql,
                    values.stream()
                            .map(value -> value instanceof String text ? text.replace(word, other) : value)
                            .toList());
        }
    }

    /** What was said, as it is to be said again. */
    public static final class Script {
        private final List<Said> said;

        private Script(List<Said> said) {
            this.said = said;
        }
    }

    private interface Call {
        Object made(Method method, Object[] arguments) throws Throwable;
    }

    /** Creates it, with nothing written down. */
    public Statements() {}

    /**
     * Listens to a data source.
     *
     * @param dataSource where the statements go
     * @return the same, with an ear
     */
    public DataSource heardBy(DataSource dataSource) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(dataSource, method, arguments);
            return result instanceof Connection connection ? heard(connection) : result;
        });
    }

    /** Forgets what was said so far. */
    public void forget() {
        said.clear();
    }

    /**
     * Writes down what was said so far, with another word in the place of one.
     *
     * @param word the word
     * @param other what stands in its place
     * @return the script
     */
    public Script with(String word, String other) {
        return new Script(said.stream().map(each -> each.with(word, other)).toList());
    }

    private Connection heard(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement ? heard(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement heard(PreparedStatement statement, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("setNull")) {
                values.put((Integer) arguments[0], Void.class);
            } else if (name.startsWith("set") && arguments.length > 1) {
                values.put((Integer) arguments[0], arguments[1] == null ? Void.class : arguments[1]);
            } else if (name.startsWith("execute")) {
                said.add(new Said(sql, List.copyOf(values.values())));
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler = (self, method, arguments) -> switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            default -> call.made(method, arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A connection that is kept, with its statements prepared once. */
    public final class Bare implements AutoCloseable {
        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        /**
         * Opens one to SQLite, with what the store sets on its own.
         *
         * @param dataSource a database with the tables
         * @throws SQLException if it cannot be opened
         */
        public Bare(DataSource dataSource) throws SQLException {
            connection = dataSource.getConnection();
            connection.unwrap(SQLiteConnection.class).getConnectionConfig().setGetGeneratedKeys(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                statement.execute("PRAGMA foreign_keys = ON");
                statement.execute("PRAGMA recursive_triggers = ON");
                statement.execute("PRAGMA secure_delete = ON");
                statement.execute("PRAGMA cache_size = -32768");
                statement.execute("PRAGMA wal_autocheckpoint = 4096");
            }
        }

        /**
         * Says everything again, and reads whatever is answered.
         *
         * @return how many rows were answered
         * @throws SQLException if a statement fails
         */
        public long again() throws SQLException {
            return again(said);
        }

        /**
         * Says everything again, and reads whatever is answered.
         *
         * @param script what is said
         * @return how many rows were answered
         * @throws SQLException if a statement fails
         */
        public long again(Script script) throws SQLException {
            return again(script.said);
        }

        private long again(List<Said> script) throws SQLException {
            long rows = 0;
            for (Said each : script) {
                PreparedStatement statement = prepared.get(each.sql);
                if (statement == null) {
                    statement = connection.prepareStatement(each.sql);
                    prepared.put(each.sql, statement);
                }
                for (int i = 0; i < each.values.size(); i++) {
                    Object value = each.values.get(i);
                    statement.setObject(i + 1, value == Void.class ? null : value);
                }
                rows += statement.execute() ? read(statement) : 0;
            }
            return rows;
        }

        private long read(PreparedStatement statement) throws SQLException {
            long rows = 0;
            try (ResultSet result = statement.getResultSet()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        result.getObject(i);
                    }
                    rows++;
                }
            }
            return rows;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
