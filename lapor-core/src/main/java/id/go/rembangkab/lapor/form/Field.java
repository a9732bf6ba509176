// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import java.util.List;
import java.util.Objects;

/**
 * One field of a command or of a line: the scripts' names are the options' names with hyphens.
 *
 * @param name its name in a script
 * @param shape what may stand there
 * @param presence whether it must be given
 * @param parts the fields within it, for a group
 */
public record Field(String name, Shape shape, Presence presence, List<Field> parts) {
    /** Whether a field must be given. */
    public enum Presence {
        /** It must, and a text may not be blank. */
        NEEDED,
        /** It must, but a text may be blank: then there is none. */
        NEEDED_MAY_BE_BLANK,
        /** It may be left out. */
        OPTIONAL
    }

    /**
     * Checks that nothing is null.
     *
     * @param name its name in a script
     * @param shape what may stand there
     * @param presence whether it must be given
     * @param parts the fields within it, for a group
     */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(presence, "presence");
        parts = List.copyOf(parts);
    }

    /**
     * Returns a field that must be given.
     *
     * @param name its name
     * @param shape what may stand there
     * @param parts the fields within it
     * @return the field
     */
    public static Field needed(String name, Shape shape, Field... parts) {
        return new Field(name, shape, Presence.NEEDED, List.of(parts));
    }

    /**
     * Returns a text that must be given and may be blank.
     *
     * @param name its name
     * @return the field
     */
    public static Field maybeBlank(String name) {
        return new Field(name, Shape.TEXT, Presence.NEEDED_MAY_BE_BLANK, List.of());
    }

    /**
     * Returns a field that may be left out.
     *
     * @param name its name
     * @param shape what may stand there
     * @param parts the fields within it
     * @return the field
     */
    public static Field optional(String name, Shape shape, Field... parts) {
        return new Field(name, shape, Presence.OPTIONAL, List.of(parts));
    }
}
