// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was given in the fields of a form; each is known to have the field's shape. */
public final class Given {
    private final List<String> path;
    private final List<Field> fields;
    private final Map<String, Object> values;
    private final Making making;

    private Given(List<String> path, List<Field> fields, Map<String, Object> values, Making making) {
        this.path = path;
        this.fields = fields;
        this.values = values;
        this.making = making;
    }

    static Given checked(List<String> path, List<Field> fields, Map<String, Object> values, Making making) {
        Form.check(path, fields, values);
        return new Given(path, fields, values, making);
    }

    private Optional<Object> value(String name) {
        field(name);
        return Optional.ofNullable(values.get(name));
    }

    private Optional<String> string(String name) {
        return value(name).map(text -> (String) text);
    }

    private List<?> items(String name) {
        return value(name).map(items -> (List<?>) items).orElse(List.of());
    }

    private Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("form: " + name + " is read and not asked"));
    }

    /**
     * Returns a word, such as a code.
     *
     * @param name the field
     * @return the word, or empty if it is missing or blank
     */
    public Optional<String> word(String name) {
        return string(name).filter(text -> !text.isBlank());
    }

    /**
     * Returns the words of a list.
     *
     * @param name the field
     * @return those that are not blank
     */
    public List<String> words(String name) {
        return items(name).stream()
                .map(text -> (String) text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /**
     * Returns a word that must be there.
     *
     * @param name a field that is needed
     * @return the word
     */
    public String neededWord(String name) {
        return word(name).orElseThrow(() -> bad(name, Expectation.TEXT));
    }

    /**
     * Returns what a code stands for.
     *
     * @param name the field
     * @param reading makes it of the word, or throws IllegalArgumentException
     * @param expected what is expected
     * @param <T> what it is
     * @return what was made, or empty if nothing was given
     */
    public <T> Optional<T> code(String name, Function<String, T> reading, Expectation expected) {
        return word(name).map(word -> made(name, word, reading, expected));
    }

    /**
     * Returns what a code stands for that must be there.
     *
     * @param name the field
     * @param reading makes it of the word, or throws IllegalArgumentException
     * @param expected what is expected
     * @param <T> what it is
     * @return what was made
     */
    public <T> T neededCode(String name, Function<String, T> reading, Expectation expected) {
        return code(name, reading, expected).orElseThrow(() -> bad(name, Expectation.TEXT));
    }

    /**
     * Returns what the codes of a list stand for.
     *
     * @param name the field
     * @param reading makes it of a word, or throws IllegalArgumentException
     * @param expected what is expected
     * @param <T> what they are
     * @return what was made of those that are not blank
     */
    public <T> List<T> codes(String name, Function<String, T> reading, Expectation expected) {
        return words(name).stream()
                .map(word -> made(name, word, reading, expected))
                .toList();
    }

    private <T> T made(String name, String word, Function<String, T> reading, Expectation expected) {
        try {
            return reading.apply(word);
        } catch (IllegalArgumentException e) {
            throw (BadFieldException) bad(name, expected).initCause(e);
        }
    }

    /**
     * Returns one of a fixed set of words.
     *
     * @param name a field that is needed
     * @param all the set
     * @param <E> the set
     * @return the constant
     */
    public <E extends Enum<E>> E constant(String name, E[] all) {
        String word = neededWord(name);
        return Arrays.stream(all)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> bad(
                        name,
                        Expectation.ONE_OF,
                        Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * Returns a date.
     *
     * @param name the field
     * @return the date, or empty if it is missing
     */
    public Optional<LocalDate> date(String name) {
        return word(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw (BadFieldException) bad(name, Expectation.DATE).initCause(e);
            }
        });
    }

    /**
     * Returns a switch.
     *
     * @param name the field
     * @return false if it is missing
     */
    public boolean flag(String name) {
        return value(name).map(flag -> (Boolean) flag).orElse(false);
    }

    /**
     * Returns a whole number.
     *
     * @param name the field
     * @param least the least allowed
     * @param most the most allowed
     * @return the number, or empty if it is missing
     */
    public Optional<Long> whole(String name, long least, long most) {
        return value(name).map(given -> {
            long number = (Long) given;
            if (number < least || number > most) {
                throw bad(name, Expectation.RANGE, String.valueOf(least), String.valueOf(most));
            }
            return number;
        });
    }

    /**
     * Returns a number.
     *
     * @param name the field
     * @param most how far it may be from zero
     * @return the number as plain digits, or empty if it is missing
     */
    public Optional<String> decimal(String name, int most) {
        return value(name).map(number -> {
            BigDecimal decimal = number instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
            if (decimal.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
                throw bad(name, Expectation.RANGE, "-" + most, String.valueOf(most));
            }
            return String.format(Locale.ROOT, "%.6f", decimal);
        });
    }

    /**
     * Seals a text.
     *
     * @param name the field
     * @return the text, or empty if it is missing or blank
     */
    public Optional<Text> text(String name) {
        return word(name).map(making.identity()::text);
    }

    /**
     * Seals a text that must be there.
     *
     * @param name a field that is needed; blank only if the field says so
     * @return the text
     */
    public Text neededText(String name) {
        return making.identity().text(string(name).orElseThrow(() -> bad(name, Expectation.TEXT)));
    }

    /**
     * Seals a text that was put together of several fields.
     *
     * @param plain the text
     * @return the text, sealed
     */
    public Text sealed(String plain) {
        return making.identity().text(plain);
    }

    /**
     * Seals the texts of a list.
     *
     * @param name the field
     * @return those that are not blank
     */
    public List<Text> texts(String name) {
        return words(name).stream().map(making.identity()::text).toList();
    }

    /**
     * Finds the complaint that a field names.
     *
     * @param name the field
     * @return the complaint, or empty if the field is missing
     */
    public Optional<ComplaintId> complaint(String name) {
        return word(name)
                .map(label -> making.complaints().apply(label).orElseThrow(() -> bad(name, Expectation.COMPLAINT)));
    }

    /**
     * Tells whether a list is given as one word for all of it.
     *
     * @param name a field of {@link Shape#GROUPS_OR_ALL}
     * @return whether it says accept-all
     */
    public boolean all(String name) {
        return Shape.ALL.equals(value(name).orElse(""));
    }

    /**
     * Returns the group in a field.
     *
     * @param name the field
     * @return what was given in it, or empty if it is missing
     */
    public Optional<Given> group(String name) {
        return value(name).map(map -> within(name, (Map<?, ?>) map, name));
    }

    /**
     * Returns the groups in a field.
     *
     * @param name the field
     * @return what was given in each; none if it is missing
     */
    public List<Given> groups(String name) {
        List<Given> groups = new ArrayList<>();
        for (Object item : items(name)) {
            groups.add(within(name, (Map<?, ?>) item, name, String.valueOf(groups.size())));
        }
        return List.copyOf(groups);
    }

    private Given within(String name, Map<?, ?> map, String... steps) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put(String.valueOf(key), member));
        List<String> inner = new ArrayList<>(path);
        inner.addAll(List.of(steps));
        return checked(inner, field(name).parts(), members, making);
    }

    /**
     * Says that a field cannot be read.
     *
     * @param name the field
     * @param expected what is expected
     * @param parts what is filled in
     * @return to be thrown
     */
    public BadFieldException bad(String name, Expectation expected, String... parts) {
        return BadFieldException.at(path, name, expected, parts);
    }
}
