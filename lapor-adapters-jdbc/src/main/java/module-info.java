// SPDX-License-Identifier: Apache-2.0
/** Stores for {@code id.go.rembangkab.lapor} on a {@link javax.sql.DataSource} of the embedder's. */
module id.go.rembangkab.lapor.jdbc {
    requires transitive id.go.rembangkab.lapor;
    requires transitive java.sql;
    requires static org.jspecify;
    requires flyway.core;
    requires io.leangen.geantyref;
    requires org.jdbi.v3.core;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;

    exports id.go.rembangkab.lapor.jdbc;
}
