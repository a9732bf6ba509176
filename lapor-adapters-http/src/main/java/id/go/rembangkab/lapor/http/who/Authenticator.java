// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import java.util.List;
import java.util.Optional;

/** Port: tells who calls by what was sent as a bearer token. Implementations are thread-safe. */
@FunctionalInterface
public interface Authenticator {
    /**
     * Checks a token.
     *
     * @param token what stood behind {@code Bearer}
     * @return who calls, or empty if the token is none of these, false, expired or meant for others
     * @throws IllegalStateException if it cannot be told now, such as when the keys of the issuer cannot be had
     */
    Optional<Caller> caller(String token);

    /**
     * Asks several, in order.
     *
     * @param each whom to ask
     * @return one that answers as the first of them that knows the token
     */
    static Authenticator anyOf(List<Authenticator> each) {
        List<Authenticator> all = List.copyOf(each);
        return token -> all.stream().flatMap(one -> one.caller(token).stream()).findFirst();
    }
}
