// SPDX-License-Identifier: Apache-2.0
/**
 * The ports of the core on JDBC: log, sealed texts, outbox, registry and rulebook in one database, written together.
 *
 * <p>{@link id.go.rembangkab.lapor.jdbc.JdbcStore} is the way in. SQLite is the embedded store,
 * PostgreSQL the one for several nodes. {@link id.go.rembangkab.lapor.jdbc.TextVault} keeps the keys of sealed texts apart.
 */
@NullMarked
package id.go.rembangkab.lapor.jdbc;

import org.jspecify.annotations.NullMarked;
