// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.spring;

import id.go.rembangkab.lapor.complaint.Attachments;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.desk.Views;
import id.go.rembangkab.lapor.http.LaporServlet;
import id.go.rembangkab.lapor.http.Settings;
import id.go.rembangkab.lapor.http.Site;
import id.go.rembangkab.lapor.http.who.Authenticator;
import id.go.rembangkab.lapor.http.who.RateLimits;
import id.go.rembangkab.lapor.http.who.Sessions;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.jdbc.TextVault;
import id.go.rembangkab.lapor.privacy.Detector;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The store on the application's {@code DataSource}, the desk on the store, and what belongs to them. Every bean steps
 * back for one of the application's.
 *
 * <p>The tables of lapor have a history of their own, so the application's Flyway is neither needed nor touched.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(LaporProperties.class)
public class LaporAutoConfiguration {
    /** Creates the configuration. */
    public LaporAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    InstantSource laporClock() {
        return InstantSource.system();
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcStore laporStore(
            DataSource dataSource, ObjectProvider<TextVault> vault, LaporProperties properties, InstantSource clock) {
        TextVault keys = vault.getIfAvailable();
        if (keys != null) {
            return properties.schema() == null
                    ? JdbcStore.open(dataSource, keys, clock)
                    : JdbcStore.open(dataSource, properties.schema(), keys, clock);
        }
        if (!properties.unencrypted() || properties.schema() != null) {
            throw new IllegalStateException(
                    "lapor: expected a bean of type TextVault, which keeps the keys of citizens'"
                            + " texts, or lapor.unencrypted=true where the database itself is encrypted (then without lapor.schema)");
        }
        return JdbcStore.openUnencrypted(dataSource, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Detector laporDetector() {
        return Detector.standard();
    }

    @Bean
    @ConditionalOnMissingBean
    Ports laporPorts(JdbcStore store, Detector detector) {
        return store.ports(detector);
    }

    @Bean
    @ConditionalOnMissingBean
    Desk laporPlainDesk(Ports ports) {
        return new Desk(ports);
    }

    @Bean
    @ConditionalOnMissingBean
    LaporDesk laporDesk(Desk desk, JdbcStore store, DataSource dataSource) {
        return new LaporDesk(desk, store, dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    Views laporViews(Ports ports, Desk desk) {
        return new Views(ports, desk);
    }

    @Bean
    @ConditionalOnMissingBean
    Identity laporIdentity(InstantSource clock) {
        return Identity.of(clock, new SecureRandom()::nextBytes);
    }

    @Bean
    @ConditionalOnMissingBean
    Sweep laporSweep(Ports ports, Desk desk) {
        return new Sweep(ports, desk);
    }

    @Bean
    Vitals laporVitals(Ports ports, JdbcStore store, InstantSource clock) {
        return new Vitals(ports, store.notices(), clock);
    }

    /** Lets time act. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "lapor.sweep.enabled", matchIfMissing = true)
    static class Sweeping {
        @Bean
        SweepSchedule laporSweepSchedule(Sweep sweep, InstantSource clock) {
            return new SweepSchedule(sweep, clock);
        }
    }

    /** Health, where Boot 3 has it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    static class OnBoot3 {
        @Bean
        HealthOnBoot3 laporHealthIndicator(Vitals vitals) {
            return new HealthOnBoot3(vitals);
        }
    }

    /** Health, where Boot 4 has it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    static class OnBoot4 {
        @Bean
        HealthOnBoot4 laporHealthIndicator(Vitals vitals) {
            return new HealthOnBoot4(vitals);
        }
    }

    /** Figures for whatever registry the application has. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    static class Metrics {
        @Bean
        MeterBinder laporMeters(Vitals vitals) {
            return registry -> {
                Gauge.builder("lapor.outbox.waiting", vitals, Vitals::waiting)
                        .description("notices that wait for a destination, 1000 at most")
                        .register(registry);
                Gauge.builder("lapor.outbox.dead", vitals, Vitals::dead)
                        .description("deliveries that were given up, 1000 at most")
                        .register(registry);
                Gauge.builder("lapor.sweep.due", vitals, Vitals::due)
                        .description("complaints on which time is to act now, 1000 at most")
                        .register(registry);
            };
        }
    }

    /** The API. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnBean({Authenticator.class, Attachments.class})
    static class Web {
        @Bean
        ServletRegistrationBean<LaporServlet> laporServlet(
                Ports ports,
                Attachments attachments,
                Identity identity,
                InstantSource clock,
                Authenticator who,
                LaporProperties properties) {
            LaporProperties.Http http = properties.http();
            if (http.secret() == null) {
                throw new IllegalStateException(
                        "lapor.http.secret: expected 32 random bytes or more in Base64, the same on every node for ever");
            }
            Settings settings = Settings.of(
                    http.base(), new SecretKeySpec(Base64.getDecoder().decode(http.secret()), "HmacSHA256"));
            Site site = new Site(
                    ports,
                    attachments,
                    identity,
                    clock,
                    who,
                    who,
                    RateLimits.perMinute(http.requestsPerMinute()),
                    new Sessions(clock, List.of(settings.secret())),
                    settings);
            ServletRegistrationBean<LaporServlet> registration =
                    new ServletRegistrationBean<>(new LaporServlet(site), http.path() + "/*");
            registration.setName("lapor");
            registration.setAsyncSupported(true);
            return registration;
        }
    }
}
