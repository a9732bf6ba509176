// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.http.who.Caller;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request as a route sees it: everything is read but the body.
 *
 * @param method in capitals
 * @param path the values of the template's variables
 * @param query what stands behind the question mark
 * @param headers by name in small letters; of a repeated one, the values joined with commas
 * @param body the body, read when a route asks for it
 * @param caller who asks, where the route wants to know
 * @param language in which problems and words are told
 * @param trace by which an operator finds this request again
 * @param at when it came
 */
record Request(
        String method,
        Map<String, String> path,
        Query query,
        Map<String, String> headers,
        Body body,
        Optional<Caller> caller,
        Locale language,
        String trace,
        Instant at) {
    Request {
        path = Map.copyOf(path);
        headers = Map.copyOf(headers);
    }

    /** A variable of the route's template. */
    String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalStateException("path: the template has no {" + name + "}");
        }
        return value;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Who asks; only routes that need a caller may call this. */
    Actor actor() {
        return caller.orElseThrow(Problem::unauthenticated).actor();
    }
}
