// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the claims of a token become a role. Immutable.
 *
 * @param roleClaim where the issuer puts what a person may be; a dot goes into an object, such as {@code
 *     realm_access.roles}
 * @param roles what the issuer calls a role, and which it is; of several that a token has, the first here counts
 * @param agencyClaim where the issuer puts the code of an officer's agency
 */
public record RoleClaims(String roleClaim, Map<String, Role> roles, String agencyClaim) {
    /** The claims {@code lapor_role} and {@code lapor_agency}, and roles by their words as on the command line. */
    public static final RoleClaims DEFAULT = new RoleClaims("lapor_role", words(), "lapor_agency");

    /**
     * Copies the map in its order.
     *
     * @param roleClaim where the issuer puts what a person may be; a dot goes into an object, such as {@code
     *     realm_access.roles}
     * @param roles what the issuer calls a role, and which it is; of several that a token has, the first here counts
     * @param agencyClaim where the issuer puts the code of an officer's agency
     * @throws IllegalArgumentException if a name stands for {@link Role#SYSTEM}, which no person is
     */
    public RoleClaims {
        Objects.requireNonNull(roleClaim, "roleClaim");
        Objects.requireNonNull(agencyClaim, "agencyClaim");
        if (roles.containsValue(Role.SYSTEM)) {
            throw new IllegalArgumentException("roles: no token makes its bearer the system");
        }
        roles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    private static Map<String, Role> words() {
        Map<String, Role> words = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM) {
                words.put(role.word(), role);
            }
        }
        return words;
    }

    Optional<Actor> actor(Map<String, Object> claims, String subject) {
        List<String> has = strings(find(claims, roleClaim));
        for (Map.Entry<String, Role> known : roles.entrySet()) {
            if (has.contains(known.getKey())) {
                return actor(known.getValue(), strings(find(claims, agencyClaim)), subject);
            }
        }
        return Optional.empty();
    }

    private static Optional<Actor> actor(Role role, List<String> agencies, String subject) {
        try {
            Optional<AgencyCode> agency = role.ofAgency() && agencies.size() == 1
                    ? Optional.of(new AgencyCode(agencies.get(0)))
                    : Optional.empty();
            return Optional.of(new Actor(role, agency, subject));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> find(Map<?, ?> claims, String path) {
        Optional<Object> found = Optional.ofNullable(claims.get(path));
        int dot = path.indexOf('.');
        if (found.isPresent() || dot < 0) {
            return found;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, path.substring(dot + 1))
                : Optional.empty();
    }

    private static List<String> strings(Optional<Object> claim) {
        return claim.stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : List.of(value).stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
