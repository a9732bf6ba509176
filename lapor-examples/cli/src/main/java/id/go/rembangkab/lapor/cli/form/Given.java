package id.go.rembangkab.lapor.cli.form;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Text;
import java.math.BigDecimal;
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
    private final String path;
    private final List<Field> fields;
    private final Map<String, Object> values;
    private final Making making;

    private Given(String path, List<Field> fields, Map<String, Object> values, Making making) {
        this.path = path;
        this.fields = fields;
        this.values = values;
        this.making = making;
    }

    static Given checked(String path, List<Field> fields, Map<String, Object> values, Making making) {
        Form.check(path, fields, values);
        return new Given(path, fields, values, making);
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        field(name);
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    private Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("form: " + path + name + " is read and not asked"));
    }

    /**
     * Returns a word, such as a code.
     *
     * @param name the field
     * @return the word, or empty if it is missing or blank
     */
    public Optional<String> word(String name) {
        return value(name, String.class).filter(text -> !text.isBlank());
    }

    /**
     * Returns the words of a list.
     *
     * @param name the field
     * @return those that are not blank
     */
    public List<String> words(String name) {
        return value(name, List.class).stream()
                .flatMap(items -> ((List<?>) items).stream())
                .map(String.class::cast)
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
        return word(name).orElseThrow(() -> BadInput.in(path + name, "expected.TEXT"));
    }

    /**
     * Returns what a code stands for.
     *
     * @param name the field
     * @param reading makes it of the word, or throws IllegalArgumentException
     * @param expected the key of what was expected
     * @param <T> what it is
     * @return what was made, or empty if nothing was given
     */
    public <T> Optional<T> code(String name, Function<String, T> reading, String expected) {
        return word(name).map(word -> made(name, word, reading, expected));
    }

    /**
     * Returns what a code stands for that must be there.
     *
     * @param name the field
     * @param reading makes it of the word, or throws IllegalArgumentException
     * @param expected the key of what was expected
     * @param <T> what it is
     * @return what was made
     */
    public <T> T neededCode(String name, Function<String, T> reading, String expected) {
        return code(name, reading, expected).orElseThrow(() -> BadInput.in(path + name, "expected.TEXT"));
    }

    /**
     * Returns what the codes of a list stand for.
     *
     * @param name the field
     * @param reading makes it of a word, or throws IllegalArgumentException
     * @param expected the key of what was expected
     * @param <T> what they are
     * @return what was made of those that are not blank
     */
    public <T> List<T> codes(String name, Function<String, T> reading, String expected) {
        return words(name).stream()
                .map(word -> made(name, word, reading, expected))
                .toList();
    }

    private <T> T made(String name, String word, Function<String, T> reading, String expected) {
        try {
            return reading.apply(word);
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in(path + name, expected).initCause(e);
        }
    }

    /**
     * Returns one of a fixed set of words.
     *
     * @param name a field that is needed
     * @param type the set
     * @param <E> the set
     * @return the constant
     */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        String word = neededWord(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> BadInput.in(path + name, "expected.one", all));
    }

    /**
     * Returns a switch.
     *
     * @param name the field
     * @return false if it is missing
     */
    public boolean flag(String name) {
        return value(name, Boolean.class).orElse(false);
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
        return value(name, Long.class).map(number -> {
            if (number < least || number > most) {
                throw BadInput.in(path + name, "expected.range", least, most);
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
        return value(name, Object.class).map(number -> {
            BigDecimal decimal = number instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
            if (decimal.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
                throw BadInput.in(path + name, "expected.range", -most, most);
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
        return making.identity()
                .text(value(name, String.class).orElseThrow(() -> BadInput.in(path + name, "expected.TEXT")));
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
                .map(label -> making.complaints()
                        .apply(label)
                        .orElseThrow(() -> BadInput.in(path + name, "expected.complaint")));
    }

    /**
     * Tells whether a list is given as one word for all of it.
     *
     * @param name a field of {@link Shape#GROUPS_OR_ALL}
     * @return whether it says accept-all
     */
    public boolean all(String name) {
        return Shape.ALL.equals(value(name, Object.class).orElse(""));
    }

    /**
     * Returns the group in a field.
     *
     * @param name the field
     * @return what was given in it, or empty if it is missing
     */
    public Optional<Given> group(String name) {
        return value(name, Map.class).map(map -> within(name + ".", name, map));
    }

    /**
     * Returns the groups in a field.
     *
     * @param name the field
     * @return what was given in each; none if it is missing
     */
    public List<Given> groups(String name) {
        return value(name, List.class).stream()
                .flatMap(items -> ((List<?>) items).stream())
                .map(item -> within(name + "[].", name, (Map<?, ?>) item))
                .toList();
    }

    private Given within(String inner, String name, Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put(String.valueOf(key), member));
        return checked(path + inner, field(name).parts(), members, making);
    }

    /**
     * Says that a field cannot be read.
     *
     * @param name the field
     * @param expected the key of what was expected
     * @param parts what is filled in
     * @return to be thrown
     */
    public BadInput bad(String name, String expected, Object... parts) {
        return BadInput.in(path + name, expected, parts);
    }
}
