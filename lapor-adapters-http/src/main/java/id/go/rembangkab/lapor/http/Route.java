// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.Set;
import java.util.function.Function;

/**
 * One operation: what the document lists under a path and a method.
 *
 * @param method in capitals
 * @param template such as {@code /api/v1/complaints/{id}}, as it stands in the document
 * @param query the parameters it takes behind the question mark
 * @param answer what it does
 */
record Route(String method, String template, Set<String> query, Function<Request, Response> answer) {
    Route {
        query = Set.copyOf(query);
    }

    static Route get(String template, Function<Request, Response> answer, String... query) {
        return new Route("GET", template, Set.of(query), answer);
    }

    static Route post(String template, Function<Request, Response> answer, String... query) {
        return new Route("POST", template, Set.of(query), answer);
    }

    static Route put(String template, Function<Request, Response> answer) {
        return new Route("PUT", template, Set.of(), answer);
    }
}
