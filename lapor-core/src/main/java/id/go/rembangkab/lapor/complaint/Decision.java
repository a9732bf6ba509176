// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the SOP says to a command. Immutable. */
public sealed interface Decision {
    /**
     * Yes: these entries are to be appended, all or none.
     *
     * @param entries the breaches that time has brought, then what the command does; never empty
     */
    record Accepted(List<Entry> entries) implements Decision {
        /**
         * Copies the list.
         *
         * @param entries the breaches that time has brought, then what the command does; never empty
         */
        public Accepted {
            entries = List.copyOf(entries);
        }
    }

    /**
     * No, and nothing has changed.
     *
     * @param why the code
     * @param details what the message speaks of
     */
    record Rejected(Rejection why, List<String> details) implements Decision {
        /**
         * Copies the list.
         *
         * @param why the code
         * @param details what the message speaks of
         */
        public Rejected {
            Objects.requireNonNull(why, "why");
            details = List.copyOf(details);
        }

        /**
         * Says why, for a person.
         *
         * @param locale Indonesian unless its language is English
         * @return one sentence
         */
        public String message(Locale locale) {
            return why.message(locale, details);
        }
    }

    /**
     * Returns a refusal.
     *
     * @param why the code
     * @param details what the message speaks of: codes and names only, never a citizen's words
     * @return the refusal
     */
    static Rejected rejected(Rejection why, String... details) {
        return new Rejected(why, List.of(details));
    }
}
