// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import id.go.rembangkab.lapor.form.BadFieldException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something given cannot be read: where, and what was expected there. It never holds what was given, as that may be a
 * citizen's words (R13.3).
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Place> places;
    private final transient Function<Messages, String> expected;

    private record Place(String kind, Object name) {}

    private BadInput(List<Place> places, Function<Messages, String> expected) {
        super(expected.apply(Messages.INDONESIAN));
        this.places = List.copyOf(places);
        this.expected = expected;
    }

    /**
     * Says that something as a whole cannot be read.
     *
     * @param expected the key of what was expected
     * @param parts what is filled in
     * @return to be thrown
     */
    public static BadInput of(String expected, Object... parts) {
        return new BadInput(List.of(), messages -> messages.say(expected, parts));
    }

    /**
     * Says that a field or option cannot be read.
     *
     * @param field its name
     * @param expected the key of what was expected
     * @param parts what is filled in
     * @return to be thrown
     */
    public static BadInput in(String field, String expected, Object... parts) {
        return new BadInput(List.of(new Place("field", field)), messages -> messages.say(expected, parts));
    }

    /**
     * Says that a field cannot be read.
     *
     * @param bad the field, and what was expected there
     * @return to be thrown
     */
    public static BadInput of(BadFieldException bad) {
        return new BadInput(List.of(new Place("field", bad.field())), messages -> bad.expected(messages.locale()));
    }

    /**
     * Says where in the line it is.
     *
     * @param column from 1
     * @return to be thrown
     */
    public BadInput atColumn(long column) {
        return within(new Place("column", column));
    }

    /**
     * Says in which line of the input it is.
     *
     * @param line from 1
     * @return to be thrown
     */
    public BadInput atLine(long line) {
        return within(new Place("line", line));
    }

    /**
     * Says in which file it is.
     *
     * @param file as the user named it
     * @return to be thrown
     */
    public BadInput inFile(String file) {
        return within(new Place("file", file));
    }

    /**
     * Calls the field by another name, such as that of the option it came from.
     *
     * @param naming from the field's name to the other one
     * @return to be thrown
     */
    public BadInput renamed(java.util.function.UnaryOperator<String> naming) {
        List<Place> renamed = places.stream()
                .map(place -> place.kind.equals("field")
                        ? new Place("field", naming.apply(String.valueOf(place.name)))
                        : place)
                .toList();
        return new BadInput(renamed, expected);
    }

    private BadInput within(Place outer) {
        List<Place> all = new ArrayList<>(List.of(outer));
        all.addAll(places);
        return new BadInput(all, expected);
    }

    /**
     * Returns the field that cannot be read.
     *
     * @return its name, or empty if it is not one field
     */
    public Optional<String> field() {
        return places.stream()
                .filter(place -> place.kind.equals("field"))
                .map(place -> String.valueOf(place.name))
                .findFirst();
    }

    /**
     * Says what is wrong, for a person.
     *
     * @param messages the language
     * @return place and expectation
     */
    public String message(Messages messages) {
        StringBuilder text = new StringBuilder();
        for (Place place : places) {
            text.append(messages.say("place." + place.kind, place.name)).append(": ");
        }
        return text.append(expected.apply(messages)).toString();
    }
}
