// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.DayKind;

/** How a kind of day is drawn: a mark beside the colour, so that a grid without colours tells as much. */
enum DayLook {
    NATIONAL_HOLIDAY('*', "bold,red", "#f4b6b0"),
    COLLECTIVE_LEAVE('+', "yellow", "#fae09a"),
    ELECTION_DAY('#', "magenta", "#dcc3f0"),
    REGIONAL_HOLIDAY('~', "cyan", "#b5dff0"),
    EXTRA_WORKING_DAY('!', "green", "#bfe5bf"),
    WEEKEND(' ', "faint", "#e7e7e7");

    private final char mark;
    private final String style;
    private final String colour;

    DayLook(char mark, String style, String colour) {
        this.mark = mark;
        this.style = style;
        this.colour = colour;
    }

    static DayLook of(DayKind kind) {
        return valueOf(kind.name());
    }

    char mark() {
        return mark;
    }

    String style() {
        return style;
    }

    String colour() {
        return colour;
    }
}
