// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.spring;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands under {@code lapor} in the application's properties.
 *
 * @param schema the schema of the tables in PostgreSQL; else the first of the connections' search path
 * @param unencrypted whether texts are kept without encryption, where there is no bean of type TextVault
 * @param sweep when time acts
 * @param http how the API is served, if there are beans of type Authenticator and Attachments
 */
@ConfigurationProperties("lapor")
public record LaporProperties(
        @Nullable String schema,
        boolean unencrypted,
        @DefaultValue Sweep sweep,
        @DefaultValue Http http) {
    /**
     * When time acts.
     *
     * @param enabled whether this node sweeps; several may, they share the work
     * @param every how long after a sweep the next one begins
     */
    public record Sweep(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("PT1M") Duration every) {}

    /**
     * How the API is served.
     *
     * @param path below which path, such as /lapor; the board needs an application of its own, at /
     * @param base the address of that path as links say it
     * @param secret what public codes are made with: 32 random bytes or more in Base64, the same on every node for ever
     * @param requestsPerMinute how often one caller may ask
     */
    public record Http(
            @DefaultValue("/lapor") String path,
            @DefaultValue("http://localhost:8080/lapor") URI base,
            @Nullable String secret,
            @DefaultValue("600") int requestsPerMinute) {
        @Override
        public String toString() {
            return "Http[" + path + ", " + base + "]";
        }
    }
}
