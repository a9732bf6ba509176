// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.time.Instant;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Lets statements take instants in the way of the database. */
final class Instants extends AbstractArgumentFactory<Instant> {
    private final Database database;

    Instants(Database database) {
        super(database.instantType());
        this.database = database;
    }

    @Override
    protected Argument build(Instant instant, ConfigRegistry config) {
        return (position, statement, context) -> database.bind(statement, position, instant);
    }
}
