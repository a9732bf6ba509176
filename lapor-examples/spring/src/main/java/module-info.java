// SPDX-License-Identifier: Apache-2.0
/** {@code id.go.rembangkab.lapor} in an application on Spring Boot 3.5 or 4. */
module id.go.rembangkab.lapor.spring {
    requires transitive id.go.rembangkab.lapor;
    requires transitive id.go.rembangkab.lapor.jdbc;
    requires static com.fasterxml.jackson.annotation; // stands on the health types
    requires static id.go.rembangkab.lapor.http;
    requires static jakarta.servlet;
    requires static micrometer.core;
    requires static org.jspecify;
    requires static spring.boot.actuator;
    requires static spring.boot.health;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.jdbc;
    requires spring.tx;
    requires static spring.web;

    exports id.go.rembangkab.lapor.spring;

    opens id.go.rembangkab.lapor.spring;
}
