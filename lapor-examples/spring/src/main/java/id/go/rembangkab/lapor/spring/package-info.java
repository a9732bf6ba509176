// SPDX-License-Identifier: Apache-2.0
/**
 * lapor in an application on Spring Boot 3.5 or 4: the store on the application's {@code DataSource}, commands in its
 * transactions, a sweep every minute, health, metrics, and the API as a servlet.
 */
@NullMarked
package id.go.rembangkab.lapor.spring;

import org.jspecify.annotations.NullMarked;
