// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

/** Where texts stand: most in one place, those of commands that can be used alone beside them. */
public enum Book {
    /** The texts of all commands that have none of their own. */
    COMMAND("terminal.messages"),
    /** Those of {@code import}. */
    IMPORTS("imports.imports"),
    /** Those of {@code calendar}. */
    CALENDAR("calendar.calendar"),
    /** Those of {@code anonymize}. */
    PRIVACY("privacy.privacy");

    private static final String ROOT = "id.go.rembangkab.lapor.cli.";

    private final String place;

    Book(String place) {
        this.place = place;
    }

    String bundle() {
        return ROOT + place;
    }

    /** Every command finds the book that lies in its own package. */
    static Book of(Class<?> command) {
        for (Book book : values()) {
            if (book.bundle().startsWith(command.getPackageName() + ".")) {
                return book;
            }
        }
        return COMMAND;
    }
}
