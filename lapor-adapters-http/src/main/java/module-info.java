// SPDX-License-Identifier: Apache-2.0
/** {@code id.go.rembangkab.lapor} over HTTP: one servlet with the API and the board, and notices that go out. */
module id.go.rembangkab.lapor.http {
    requires transitive id.go.rembangkab.lapor;
    requires transitive jakarta.servlet;
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires io.github.bucket4j.core;
    requires transitive java.net.http;
    requires com.nimbusds.jose.jwt;
    requires micrometer.core;
    requires micrometer.registry.prometheus;
    requires tools.jackson.core;

    exports id.go.rembangkab.lapor.http;
    exports id.go.rembangkab.lapor.http.outward;
    exports id.go.rembangkab.lapor.http.report;
    exports id.go.rembangkab.lapor.http.who;
}
