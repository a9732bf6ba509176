package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application on a PostgreSQL of its own, in the pool that Boot makes, its tables made by its own Flyway. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class OnPostgresTest extends LettersContract {
    @TempDir
    static Path folder;

    /** What an application does that brings its own migrations; whether lapor's ran before them is all the same. */
    @TestConfiguration
    static class Migrations {
        @Bean(initMethod = "migrate")
        Flyway migrations(DataSource dataSource) {
            return Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:letters")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
        }
    }

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry registry) throws IOException {
        String url = EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        registry.add("spring.datasource.url", () -> url);
        registry.add("app.keys", () -> folder.resolve("keys").toString());
        registry.add("lapor.sweep.enabled", () -> "false");
    }

    @Autowired
    DataSource pool;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void nothing_is_borrowed() {
        assertThat(pool).isInstanceOfSatisfying(HikariDataSource.class, hikari -> assertThat(
                        hikari.getHikariPoolMXBean().getActiveConnections())
                .isZero());
    }

    @Override
    Class<DuplicateKeyException> refusal() {
        return DuplicateKeyException.class;
    }

    @Test
    void a_complaint_falls_with_the_transaction_around_it() {
        ComplaintId fallen = new TransactionTemplate(transactions).execute(around -> {
            ComplaintId id = letters.take("470/3", "Sampah menumpuk");
            assertThat(column("SELECT complaint FROM letter WHERE number = '470/3'")).containsExactly(id.value());
            around.setRollbackOnly();
            return id;
        });
        assertThat(column("SELECT complaint FROM letter WHERE number = '470/3'")).isEmpty();
        assertThat(ports.complaints().find(fallen)).isEmpty();
        letters.take("470/3", "Sampah menumpuk, sekali lagi");
    }

    @Test
    void each_has_its_own_history_of_tables() {
        assertThat(column("SELECT script FROM flyway_schema_history WHERE type = 'SQL'")).containsExactly("V1__letter.sql");
        assertThat(column("SELECT script FROM lapor_migration WHERE type = 'SQL'")).isNotEmpty().doesNotContain("V1__letter.sql");
    }
}
