// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of a row by what they mean. */
final class Cells {
    /** No complaint is longer than a book; what is, came from a slip in the file. */
    static final int LONGEST = 1_000_000;

    private final Layout layout;
    private final Map<Field, List<String>> found = new EnumMap<>(Field.class);

    Cells(Map<Field, List<Integer>> places, Layout layout, List<String> columns, List<String> cells) {
        this.layout = layout;
        places.forEach((field, indexes) -> {
            List<String> values = new ArrayList<>(indexes.size());
            for (int index : indexes) {
                String cell = checked(columns.get(index), cells.get(index));
                if (!cell.isEmpty() && !cell.equals("-")) {
                    values.add(cell);
                }
            }
            found.put(field, values);
        });
    }

    /** Where the columns of each field stand in a header. */
    static Map<Field, List<Integer>> places(Layout layout, List<String> columns) {
        List<String> folded = columns.stream().map(Layout::fold).toList();
        Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
        layout.columns()
                .forEach((field, names) -> places.put(
                        field,
                        names.stream()
                                .map(name -> folded.indexOf(Layout.fold(name)))
                                .filter(index -> index >= 0)
                                .toList()));
        return places;
    }

    private static String checked(String column, String cell) {
        if (cell.length() > LONGEST) {
            throw new BadCell(Problem.at(column, "cell.long", LONGEST, cell.length()));
        }
        if (cell.indexOf('\0') >= 0) {
            throw new BadCell(Problem.at(column, "cell.nul"));
        }
        return cell.strip();
    }

    /** The first cell of a field that says something. */
    Optional<String> of(Field field) {
        List<String> all = found.getOrDefault(field, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All cells of a field that say something, one after the other. */
    Optional<String> joined(Field field) {
        List<String> all = found.getOrDefault(field, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }

    <T> Optional<T> parsed(Field field, Function<String, T> parser, String expected) {
        return of(field).map(text -> parsed(field, text, parser, expected));
    }

    <T> T parsed(Field field, String text, Function<String, T> parser, String expected) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw bad(field, expected);
        }
    }

    /** What is wrong with a cell, by the name of its column. */
    BadCell bad(Field field, String key, Object... parts) {
        List<String> names = layout.columns().getOrDefault(field, List.of());
        return new BadCell(Problem.at(names.isEmpty() ? field.word() : names.get(0), key, parts));
    }
}
