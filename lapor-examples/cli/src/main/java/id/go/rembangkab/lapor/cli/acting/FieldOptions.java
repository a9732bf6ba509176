// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import id.go.rembangkab.lapor.cli.json.JsonLine;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Expectation;
import id.go.rembangkab.lapor.form.Field;
import id.go.rembangkab.lapor.form.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The fields of a form as options: a script's name with hyphens, the fields of a group with the group's name before them
 * ({@code --reporter-name}), a list as an option that may be repeated.
 */
final class FieldOptions {
    private final List<Field> fields;

    FieldOptions(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    List<OptionSpec> specs(Messages messages) {
        List<OptionSpec> specs = new ArrayList<>();
        fields.forEach(field -> add(specs, "", field, field.presence() != Field.Presence.OPTIONAL, messages));
        return specs;
    }

    private static void add(List<OptionSpec> specs, String group, Field field, boolean needed, Messages messages) {
        String name = group + field.name();
        if (field.shape() == Shape.GROUP) {
            field.parts().forEach(part -> add(specs, name + "-", part, false, messages));
            return;
        }
        OptionSpec.Builder option = OptionSpec.builder(option(name))
                .description(messages.say("field." + name).replace("%", "%%"))
                .order(specs.size());
        specs.add(
                switch (field.shape()) {
                    case FLAG ->
                        option.type(Boolean.class)
                                .arity("0..1")
                                .fallbackValue("true")
                                .paramLabel("true|false")
                                .build();
                    case WHOLE -> option.type(Long.class).paramLabel("N").build();
                    case DECIMAL ->
                        option.type(BigDecimal.class).paramLabel("N").build();
                    case TEXTS ->
                        option.type(List.class)
                                .auxiliaryTypes(String.class)
                                .arity("1")
                                .paramLabel("TEXT")
                                .build();
                    case GROUPS, GROUPS_OR_ALL ->
                        option.type(List.class)
                                .auxiliaryTypes(String.class)
                                .arity("1")
                                .paramLabel(field.shape() == Shape.GROUPS ? "JSON" : Shape.ALL + "|JSON")
                                .required(needed)
                                .build();
                    case TEXT, GROUP ->
                        option.type(String.class)
                                .arity("1")
                                .paramLabel(label(field))
                                .required(needed)
                                .build();
                });
    }

    private static String label(Field field) {
        return switch (field.name()) {
            case "agency", "channel", "category", "kind", "code", "desa" ->
                field.name().toUpperCase(Locale.ROOT);
            case "url" -> "URL";
            default -> "TEXT";
        };
    }

    /** What was given, as a script would have it; a switch that must be set and was not given is off. */
    Map<String, Object> values(ParseResult parsed) {
        return values("", fields, parsed);
    }

    private static Map<String, Object> values(String group, List<Field> fields, ParseResult parsed) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String name = group + field.name();
            boolean needed = field.presence() != Field.Presence.OPTIONAL;
            if (field.shape() == Shape.GROUP) {
                Map<String, Object> parts = values(name + "-", field.parts(), parsed);
                if (needed || !parts.isEmpty()) {
                    values.put(field.name(), parts);
                }
            } else if (parsed.hasMatchedOption(option(name))) {
                values.put(field.name(), read(field, option(name), parsed));
            } else if (needed && field.shape() == Shape.FLAG) {
                values.put(field.name(), false);
            } else if (needed && field.shape() == Shape.TEXTS) {
                values.put(field.name(), List.of());
            }
        }
        return values;
    }

    private static Object read(Field field, String option, ParseResult parsed) {
        return switch (field.shape()) {
            case GROUPS, GROUPS_OR_ALL -> {
                List<String> given = parsed.matchedOptionValue(option, List.of());
                yield field.shape() == Shape.GROUPS_OR_ALL && given.equals(List.of(Shape.ALL))
                        ? Shape.ALL
                        : groups(option, field, given);
            }
            case TEXT, TEXTS, FLAG, WHOLE, DECIMAL, GROUP ->
                parsed.matchedOption(option).getValue();
        };
    }

    private static List<Object> groups(String option, Field field, List<String> given) {
        List<Object> groups = new ArrayList<>();
        for (String text : given) {
            try {
                Object value = JsonLine.value(text);
                groups.addAll(value instanceof List<?> list ? list : List.of(value));
            } catch (BadInput e) {
                throw (BadFieldException) new BadFieldException(
                                option, Expectation.valueOf(field.shape().name()))
                        .initCause(e);
            }
        }
        return groups;
    }

    /**
     * The option of a field, as messages name it: {@code reporter.name} is {@code --reporter-name}; what is wrong within
     * JSON keeps its path behind the option, {@code --findings[0].end}.
     */
    static String option(String field) {
        int json = field.indexOf('[');
        String option = json < 0 ? field.replace('.', '-') : field;
        return field.startsWith("-") ? field : "--" + option.replace('_', '-');
    }
}
