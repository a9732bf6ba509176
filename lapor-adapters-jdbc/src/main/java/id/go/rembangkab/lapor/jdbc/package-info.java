/**
 * The ports of the core on JDBC: log, sealed texts, outbox, registry and rulebook in one database, written together.
 *
 * <p>{@link id.go.rembangkab.lapor.jdbc.JdbcStore} is the way in. SQLite is the embedded store.
 */
@NullMarked
package id.go.rembangkab.lapor.jdbc;

import org.jspecify.annotations.NullMarked;
