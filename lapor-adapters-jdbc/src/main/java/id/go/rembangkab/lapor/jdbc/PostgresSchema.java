// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.complaint.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * What the owner of the tables does in PostgreSQL, so that the application needs no right to do it: makes and updates them,
 * and grants the application's role what it needs. That role may read and add to the log, and nothing else; it cannot
 * switch off the triggers that say the same.
 *
 * <p>Whoever runs migrations with a tool of their own finds them on the class path under
 * {@code lapor-migrations/postgresql}, for Flyway with the history table {@code lapor_migration}.
 */
public final class PostgresSchema {
    private static final Map<String, String> PRIVILEGES = privileges();

    private PostgresSchema() {}

    private static Map<String, String> privileges() {
        Map<String, String> privileges = new LinkedHashMap<>();
        privileges.put("lapor_migration", "SELECT");
        privileges.put("lapor_complaint", "SELECT, INSERT, UPDATE");
        privileges.put("lapor_event", "SELECT, INSERT");
        privileges.put("lapor_text", "SELECT, INSERT, DELETE");
        privileges.put("lapor_search", "SELECT, INSERT, UPDATE, DELETE");
        privileges.put("lapor_search_progress", "SELECT, INSERT, UPDATE");
        privileges.put("lapor_key", "SELECT, INSERT");
        privileges.put("lapor_notice", "SELECT, INSERT, UPDATE, DELETE");
        privileges.put("lapor_delivery", "SELECT, INSERT, UPDATE, DELETE");
        privileges.put("lapor_destination", "SELECT, INSERT");
        privileges.put("lapor_dropped", "SELECT, INSERT");
        privileges.put("lapor_agency", "SELECT, INSERT, UPDATE");
        privileges.put("lapor_agency_category", "SELECT, INSERT, DELETE");
        privileges.put("lapor_officer", "SELECT, INSERT, DELETE");
        privileges.put("lapor_channel", "SELECT, INSERT");
        privileges.put("lapor_submission", "SELECT, INSERT");
        privileges.put("lapor_policy", "SELECT, INSERT");
        privileges.put("lapor_calendar", "SELECT, INSERT");
        privileges.put("lapor_adoption", "SELECT, INSERT");
        return privileges;
    }

    /**
     * Makes the schema and its tables, or brings them up to date.
     *
     * @param owner connections of the role that is to own them
     * @param schema the schema, such as {@code lapor}
     * @throws StoreException if the database cannot be reached, or the role may not do it
     */
    public static void migrate(DataSource owner, String schema) {
        Database database = new Postgres(requireNonNull(schema, "schema"));
        Schema.update(new Connections(Jdbi.create(requireNonNull(owner, "owner")), database), owner);
    }

    /**
     * Grants the application's role what it needs.
     *
     * @param owner connections of the role that owns the tables
     * @param schema the schema
     * @param application the application's role, which exists and owns nothing there
     * @throws StoreException if the database cannot be reached, or the role may not do it
     */
    public static void grant(DataSource owner, String schema, String application) {
        Database database = new Postgres(requireNonNull(schema, "schema"));
        String role = Postgres.quoted(requireNonNull(application, "application"));
        new Connections(Jdbi.create(requireNonNull(owner, "owner")), database)
                .write("grant what the application needs", handle -> {
                    handle.execute("GRANT USAGE ON SCHEMA " + Postgres.quoted(schema) + " TO " + role);
                    PRIVILEGES.forEach((table, may) -> handle.execute("GRANT " + may + " ON " + table + " TO " + role));
                });
    }
}
