// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What stands in the place of each type of personal data, for one audience. Give it a new version whenever it changes:
 * a public text is told by the original, the version and the decisions.
 *
 * @param version the name of this version
 * @param otherwise the mode for every type without one of its own
 * @param modes the modes of single types
 */
public record RedactionPolicy(String version, RedactionMode otherwise, Map<PersonalData, RedactionMode> modes) {
    /** For anyone: labels; of numbers not even that there was one beyond its label, of a birth the year. */
    public static final RedactionPolicy PUBLIC =
            of("public-1", RedactionMode.LABEL).with(PersonalData.DOB, RedactionMode.GENERALISE);

    /** For the agency that works on the case: a home is needed as far as its kecamatan, a plate by its shape. */
    public static final RedactionPolicy AGENCY = of("agency-1", RedactionMode.LABEL)
            .with(PersonalData.ADDRESS, RedactionMode.GENERALISE)
            .with(PersonalData.DOB, RedactionMode.GENERALISE)
            .with(PersonalData.PLATE, RedactionMode.MASK);

    /** For counting across complaints: the same value has the same pseudonym; marks of persons fall away. */
    public static final RedactionPolicy STATISTICS = of("statistics-1", RedactionMode.PSEUDONYM)
            .with(PersonalData.ADDRESS, RedactionMode.GENERALISE)
            .with(PersonalData.DOB, RedactionMode.GENERALISE)
            .with(PersonalData.COORDINATE, RedactionMode.DROP)
            .with(PersonalData.IP, RedactionMode.DROP);

    /**
     * Copies the map.
     *
     * @param version the name of this version
     * @param otherwise the mode for every type without one of its own
     * @param modes the modes of single types
     * @throws IllegalArgumentException if {@code version} is blank
     */
    public RedactionPolicy {
        if (version.isBlank()) {
            throw new IllegalArgumentException("version: expected a name, was blank");
        }
        Objects.requireNonNull(otherwise, "otherwise");
        modes = Map.copyOf(modes);
    }

    /**
     * A policy with one mode for all types.
     *
     * @param version the name of the version
     * @param mode the mode
     * @return the policy
     */
    public static RedactionPolicy of(String version, RedactionMode mode) {
        return new RedactionPolicy(version, mode, Map.of());
    }

    /**
     * This policy with another mode for one type.
     *
     * @param type the type, one of {@link PersonalData#STANDARD} or an application's own
     * @param mode its mode
     * @return the policy, under the same version
     */
    public RedactionPolicy with(PersonalData type, RedactionMode mode) {
        Map<PersonalData, RedactionMode> more = new HashMap<>(modes);
        more.put(type, mode);
        return new RedactionPolicy(version, otherwise, more);
    }

    /**
     * The mode for a type.
     *
     * @param type the type
     * @return its own mode, or the one for all others
     */
    public RedactionMode mode(PersonalData type) {
        return modes.getOrDefault(type, otherwise);
    }
}
