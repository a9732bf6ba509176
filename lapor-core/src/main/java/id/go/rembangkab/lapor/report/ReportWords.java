// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Words;
import id.go.rembangkab.lapor.sla.Norm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What tables, columns and codes of reports are called, and how dates are written: Indonesian first, English too. Immutable. */
public final class ReportWords {
    private static final String BUNDLE = "id.go.rembangkab.lapor.report.report";

    private final ResourceBundle bundle;
    private final Words words;
    private final Locale locale;
    private final String[] months;
    private final boolean english;

    private ReportWords(boolean english) {
        this.locale = english ? Locale.ENGLISH : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
        this.english = english;
        this.words = Words.of(locale);
        this.months = bundle.getString("months").split(" ", -1);
    }

    /**
     * Returns the words of a language.
     *
     * @param language {@code en} for English, anything else is Indonesian
     * @return its words
     */
    public static ReportWords of(Locale language) {
        return new ReportWords("en".equals(language.getLanguage()));
    }

    /**
     * Returns the title of a table.
     *
     * @param key the key of the table
     * @return its title
     */
    public String table(String key) {
        return bundle.getString("table." + key);
    }

    /**
     * Returns the head of a column.
     *
     * @param key the key of the column
     * @return its head
     */
    public String column(String key) {
        return bundle.getString("column." + key);
    }

    /**
     * Returns the name of a code.
     *
     * @param code the code
     * @return its name
     */
    public String code(Cell.Code code) {
        return switch (code.family()) {
            case KECAMATAN -> kecamatan(code.code());
            case CLOCK -> words.of(ClockKind.valueOf(code.code()));
            case EVENT -> words.event(code.code());
            case NORM -> Norm.parse(code.code()).in(locale);
            case ARCHIVE_REASON -> words.of(ArchiveReason.valueOf(code.code()));
            case CLASS, PUBLICATION, JUDGEMENT, ROW ->
                bundle.getString(code.family().name().toLowerCase(Locale.ROOT) + "." + code.code());
        };
    }

    /**
     * Returns a sentence.
     *
     * @param key its key
     * @param parts what is filled in, as text
     * @return the sentence
     */
    public String say(String key, Object... parts) {
        return String.format(Locale.ROOT, bundle.getString(Objects.requireNonNull(key, "key")), parts);
    }

    private String kecamatan(String code) {
        try {
            return bundle.getString("kecamatan." + code);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    /**
     * Writes a cell for people.
     *
     * @param cell the cell
     * @param zone in which instants are read
     * @return what it says; empty if it says nothing
     */
    public String text(Cell cell, ZoneId zone) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Code code) {
            return code(code);
        }
        if (cell instanceof Cell.Count count) {
            return number(BigDecimal.valueOf(count.number()));
        }
        if (cell instanceof Cell.Amount amount) {
            return number(amount.number());
        }
        if (cell instanceof Cell.Day day) {
            return day(day.day());
        }
        if (cell instanceof Cell.Moment moment) {
            return shortly(moment.instant(), zone);
        }
        if (cell instanceof Cell.Flag flag) {
            return bundle.getString(flag.holds() ? "yes" : "no");
        }
        if (cell instanceof Cell.Passed passed) {
            return passed.days().stream()
                    .map(off ->
                            day(off.date()) + " " + (english ? off.nameEn() : off.name()) + " (" + off.decree() + ")")
                    .collect(Collectors.joining("; "));
        }
        if (cell instanceof Cell.Held held) {
            return held.pauses().stream()
                    .map(pause -> shortly(pause.from(), zone) + " - "
                            + pause.to().map(to -> shortly(to, zone)).orElse(bundle.getString("now")))
                    .collect(Collectors.joining("; "));
        }
        return "";
    }

    private String shortly(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), Locale.ROOT)
                .format(day);
    }

    private String shortly(Instant instant, ZoneId zone) {
        return shortly(instant.atZone(zone).toLocalDate()) + " " + time(instant, zone);
    }

    private String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(bundle.getString("time"), Locale.ROOT)
                .format(instant.atZone(zone));
    }

    /**
     * Writes a number.
     *
     * @param number the number, with as many places as are meant
     * @return such as {@code 1.234,50}
     */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(bundle.getString("grouping"));
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(bundle.getString("decimal"))
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @return such as {@code 5 Maret 2026}
     */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /**
     * Writes a month.
     *
     * @param month the month
     * @return such as {@code Maret 2026}
     */
    public String month(YearMonth month) {
        return months[month.getMonthValue() - 1] + " " + month.getYear();
    }

    /**
     * Writes a point in time.
     *
     * @param instant the instant
     * @param zone in which it is read
     * @return such as {@code 5 Maret 2026 09.30}
     */
    public String moment(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate()) + " " + time(instant, zone);
    }
}
