// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

/**
 * Names the content of a calendar: two calendars have the same version exactly if they hold the same decrees, days, week
 * and zone.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record CalendarVersion(String value) {

    /**
     * Checks and takes the parts.
     *
     * @param value 32 lower-case hexadecimal digits
     */
    public CalendarVersion {
        requireNonNull(value, "value");
        if (value.length() != 32 || !isHexadecimal(value)) {
            throw new IllegalArgumentException(
                    "calendar version '" + value + "' is not 32 lower-case hexadecimal digits");
        }
    }

    private static boolean isHexadecimal(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The version of a calendar: a digest of its content. */
    static CalendarVersion of(WorkingCalendar calendar) {
        var hash = new ContentHash();
        calendar.describe(hash);
        return hash.version();
    }

    @Override
    public String toString() {
        return value;
    }
}
