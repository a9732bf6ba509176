// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** Reads, writes and checks norms. */
final class NormText {
    private static final String OFFICE = "@office";
    private static final int LONGEST_NUMBER = 10;

    private NormText() {}

    static Norm parse(String text) {
        boolean office = text.endsWith(OFFICE);
        String amount = office ? text.substring(0, text.length() - OFFICE.length()) : text;
        int digits = 0;
        while (digits < amount.length() && amount.charAt(digits) >= '0' && amount.charAt(digits) <= '9') {
            digits++;
        }
        String unit = amount.substring(digits);
        if (digits == 0 || digits > LONGEST_NUMBER || (office && !unit.equals("m") && !unit.equals("h"))) {
            throw unreadable(text);
        }
        long number = Long.parseLong(amount.substring(0, digits));
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw unreadable(text);
        }
        return switch (unit) {
            case "wd" -> new Norm.WorkingDays((int) number);
            case "d" -> new Norm.CalendarDays((int) number);
            case "mo" -> new Norm.Months((int) number);
            case "m" -> time(Duration.ofMinutes(number), office);
            case "h" -> time(Duration.ofHours(number), office);
            default -> throw unreadable(text);
        };
    }

    private static Norm time(Duration duration, boolean office) {
        return office ? new Norm.OfficeTime(duration) : new Norm.Elapsed(duration);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("'" + text + "' is not a norm, expected a number from 1 to "
                + Integer.MAX_VALUE + " and a unit: 5wd, 3d, 1mo, 5m, 2h, 5m@office or 2h@office");
    }

    static String write(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }

    static void requirePositive(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " is " + number + ", expected 1 or more");
        }
    }

    static void requireWholeMinutes(Duration duration) {
        long minutes = requireNonNull(duration, "duration").toMinutes();
        if (minutes < 1 || minutes > Integer.MAX_VALUE || !duration.equals(Duration.ofMinutes(minutes))) {
            throw new IllegalArgumentException(
                    "duration is " + duration + ", expected whole minutes from 1 to " + Integer.MAX_VALUE);
        }
    }
}
