// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import java.util.Objects;
import java.util.Optional;

/**
 * Who gives a command, in which role.
 *
 * @param role the role acted in
 * @param agency the agency acted for; present exactly for the roles of an agency
 * @param name an officer's account or a reporter's id, or blank; a reporter's never reaches an event
 */
public record Actor(Role role, Optional<AgencyCode> agency, String name) {
    /** Time itself, and the adapters of channels. */
    public static final Actor SYSTEM = of(Role.SYSTEM);

    /**
     * Checks that agency and role fit.
     *
     * @param role the role acted in
     * @param agency the agency acted for; present exactly for the roles of an agency
     * @param name an officer's account or a reporter's id, or blank; a reporter's never reaches an event
     * @throws IllegalArgumentException if an agency's role has none, another role has one, or a reporter has no id
     */
    public Actor {
        Objects.requireNonNull(name, "name");
        if (role.ofAgency() != agency.isPresent()) {
            throw new IllegalArgumentException(
                    role.ofAgency()
                            ? "actor: " + role.word() + " acts for an agency: expected " + role.word() + ":AGENCY"
                            : "actor: " + role.word() + " acts for no agency");
        }
        if (role == Role.REPORTER && name.isBlank()) {
            throw new IllegalArgumentException("actor: expected reporter:ID");
        }
    }

    /**
     * Returns an actor without agency or name.
     *
     * @param role a role that is neither an agency's nor the reporter's
     * @return the actor
     */
    public static Actor of(Role role) {
        return new Actor(role, Optional.empty(), "");
    }

    /**
     * Returns the liaison officer of an agency.
     *
     * @param agency the agency
     * @return the actor
     */
    public static Actor liaison(AgencyCode agency) {
        return new Actor(Role.LIAISON_OFFICER, Optional.of(agency), "");
    }

    /**
     * Returns a reporter.
     *
     * @param id the id under which the reporter's complaints were received
     * @return the actor
     */
    public static Actor reporter(String id) {
        return new Actor(Role.REPORTER, Optional.empty(), id);
    }

    /**
     * Reads the form {@code role}, {@code role:name} or, for an agency's roles, {@code role:AGENCY}.
     *
     * @param text for instance {@code admin}, {@code liaison:DPUTARU} or {@code reporter:r1}
     * @return the actor
     * @throws IllegalArgumentException if the role is unknown or what it needs is missing
     */
    public static Actor parse(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        for (Role role : Role.values()) {
            if (role.word().equals(word)) {
                return role.ofAgency() && !rest.isEmpty()
                        ? new Actor(role, Optional.of(new AgencyCode(rest)), "")
                        : new Actor(role, Optional.empty(), rest);
            }
        }
        throw new IllegalArgumentException("actor: expected admin, liaison:AGENCY, head:AGENCY, reporter:ID,"
                + " national, system, auditor or regent");
    }

    /**
     * Returns the actor as an event may hold it: without the name of a reporter, who is a citizen.
     *
     * @return this, or a nameless reporter
     */
    public Actor unnamed() {
        return role == Role.REPORTER ? new Actor(role, Optional.empty(), "-") : this;
    }

    /**
     * Tells whether it is known which person acts, and not the role alone.
     *
     * @return whether there is a name
     */
    boolean isNamed() {
        return !name.isBlank();
    }

    @Override
    public String toString() {
        return role == Role.REPORTER
                ? role.word()
                : role.word() + agency.map(code -> ":" + code).orElse(name.isEmpty() ? "" : ":" + name);
    }
}
