// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the comma-separated form of {@link DecreeFile}. */
final class DecreeCsv {
    private final DecreeDraft draft;

    DecreeCsv(DecreeRegister known) {
        this.draft = new DecreeDraft(known);
    }

    DecreeFile read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            if (!line.isBlank() && !line.startsWith("#")) {
                draft.line(number, () -> read(number, fields(line)));
            }
        }
        draft.end();
        return draft.file();
    }

    private void read(int number, List<String> fields) {
        switch (fields.get(0)) {
            case "decree" -> {
                draft.end();
                expect(fields, 8, "decree,ID,YEAR,NUMBER,SIGNED,AMENDS,ASSURANCE,EVIDENCE");
                draft.begin(number, decree(fields));
            }
            case "add" -> {
                expect(fields, 5, "add,DATE,KIND,NAME,ENGLISH NAME");
                draft.current();
                draft.add(number, date(fields.get(1)), kind(fields.get(2)), fields.get(3), fields.get(4));
            }
            case "remove" -> {
                expect(fields, 2, "remove,DATE");
                draft.current();
                draft.remove(number, date(fields.get(1)));
            }
            default -> throw new UnfitLineException("bad_start", fields.get(0));
        }
    }

    private static Decree decree(List<String> fields) {
        if (fields.get(1).isBlank() || fields.get(3).isBlank()) {
            throw new UnfitLineException("blank_decree", fields.get(1), fields.get(3));
        }
        if (fields.get(5).equals(fields.get(1))) {
            throw new UnfitLineException("amends_itself", fields.get(1));
        }
        return new Decree(
                fields.get(1),
                fields.get(3),
                given(fields.get(4)).map(DecreeCsv::date),
                given(fields.get(2)).map(DecreeCsv::year),
                given(fields.get(5)),
                assurance(fields.get(6)),
                fields.get(7));
    }

    private static Optional<String> given(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static void expect(List<String> fields, int count, String form) {
        if (fields.size() != count) {
            throw new UnfitLineException("bad_fields", fields.size(), form);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw (UnfitLineException) new UnfitLineException("bad_date", text).initCause(e);
        }
    }

    private static Year year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new UnfitLineException("bad_year", text);
        }
        return Year.of(Integer.parseInt(text));
    }

    static DayKind kind(String text) {
        for (DayKind kind : DayKind.values()) {
            if (kind != DayKind.WEEKEND && kind.name().equals(text)) {
                return kind;
            }
        }
        throw new UnfitLineException("bad_kind", text);
    }

    private static Decree.Assurance assurance(String text) {
        for (Decree.Assurance assurance : Decree.Assurance.values()) {
            if (assurance.name().equals(text)) {
                return assurance;
            }
        }
        throw new UnfitLineException("bad_assurance", text, Arrays.toString(Decree.Assurance.values()));
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new UnfitLineException("open_quote");
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
