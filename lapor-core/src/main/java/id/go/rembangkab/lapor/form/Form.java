// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import static id.go.rembangkab.lapor.form.Field.needed;
import static id.go.rembangkab.lapor.form.Field.optional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is asked in one command or line, and what becomes of the answers.
 *
 * @param word what it is called
 * @param fields what is asked
 * @param made what becomes of it
 * @param <T> what that is
 */
public record Form<T>(String word, List<Field> fields, Function<Given, T> made) {
    /** What comes with every lifecycle command, beside who, when and on which complaint. */
    public static final List<Field> WITH_EACH =
            List.of(optional("key", Shape.TEXT), optional("expected_version", Shape.WHOLE));

    /**
     * Checks that nothing is null.
     *
     * @param word what it is called
     * @param fields what is asked
     * @param made what becomes of it
     */
    public Form {
        Objects.requireNonNull(word, "word");
        fields = List.copyOf(fields);
        Objects.requireNonNull(made, "made");
    }

    /**
     * Returns a form.
     *
     * @param word what it is called
     * @param made what becomes of what is given
     * @param fields what is asked
     * @param <T> what becomes of it
     * @return the form
     */
    public static <T> Form<T> asking(String word, Function<Given, T> made, Field... fields) {
        return new Form<>(word, List.of(fields), made);
    }

    /**
     * Reads what was given.
     *
     * @param values by field name, as a JSON object holds them: {@link String}, {@link Boolean}, {@link Long}, {@link
     *     java.math.BigDecimal}, {@link List} and {@link Map}; null is left out
     * @param making what texts and complaints are made with
     * @return what becomes of it
     * @throws BadFieldException naming the first field that is missing, unknown or of another shape
     */
    public T read(Map<String, Object> values, Making making) {
        return made.apply(Given.checked(List.of(), fields, values, making));
    }

    /**
     * Checks that every needed field is there, and no other, and that each has its shape.
     *
     * @param fields what is asked
     * @param values what was given
     * @throws BadFieldException naming the first that does not fit
     */
    public static void check(List<Field> fields, Map<String, Object> values) {
        check(List.of(), fields, values);
    }

    static void check(List<String> path, List<Field> fields, Map<String, Object> values) {
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw BadFieldException.at(
                        path,
                        name,
                        fields.isEmpty() ? Expectation.NO_FIELD : Expectation.KNOWN_FIELD,
                        fields.stream().map(Field::name).collect(Collectors.joining(", ")));
            }
        }
        for (Field field : fields) {
            Object value = values.get(field.name());
            if (value != null) {
                field.shape().check(path, field, value);
            }
            boolean blank = field.presence() == Field.Presence.NEEDED && value instanceof String text && text.isBlank();
            if (blank || (value == null && field.presence() != Field.Presence.OPTIONAL)) {
                throw BadFieldException.at(path, field.name(), field.shape().expectation());
            }
        }
    }

    static Field place() {
        return optional(
                "location",
                Shape.GROUP,
                optional("lat", Shape.DECIMAL),
                optional("lon", Shape.DECIMAL),
                optional("address", Shape.TEXT),
                optional("desa", Shape.TEXT));
    }

    static Field reporter() {
        return needed(
                "reporter",
                Shape.GROUP,
                optional("id", Shape.TEXT),
                optional("name", Shape.TEXT),
                optional("contact", Shape.TEXT));
    }
}
