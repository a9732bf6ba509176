// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The years whose days off are known because a decree sets their whole list.
 *
 * <p>Immutable and thread-safe.
 */
public final class Coverage {
    private final List<Year> years;

    private Coverage(List<Year> years) {
        this.years = years;
    }

    /**
     * {@return the coverage of {@code years}; order and repetition do not matter}
     *
     * @param years the covered years; they need not be adjacent
     */
    public static Coverage of(Collection<Year> years) {
        return new Coverage(List.copyOf(new TreeSet<>(requireNonNull(years, "years"))));
    }

    /** {@return the covered years in ascending order} */
    public List<Year> years() {
        return years;
    }

    /**
     * {@return whether {@code year} is covered}
     *
     * @param year the year asked about
     */
    public boolean covers(Year year) {
        return years.contains(requireNonNull(year, "year"));
    }

    /**
     * {@return whether the year of {@code date} is covered}
     *
     * @param date the day asked about
     */
    public boolean covers(LocalDate date) {
        return covers(Year.of(requireNonNull(date, "date").getYear()));
    }

    /** {@return the first covered year, empty if none is} */
    public Optional<Year> first() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(0));
    }

    /** {@return the last covered year, empty if none is} */
    public Optional<Year> last() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    }

    Coverage intersect(Coverage other) {
        var both = new TreeSet<>(years);
        both.retainAll(other.years);
        return new Coverage(List.copyOf(both));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Coverage that && years.equals(that.years);
    }

    @Override
    public int hashCode() {
        return years.hashCode();
    }

    /** {@return the covered years as ranges, such as {@code 2015-2027, 2030}; {@code none} if there are none} */
    @Override
    public String toString() {
        if (years.isEmpty()) {
            return "none";
        }
        var text = new StringBuilder();
        int i = 0;
        while (i < years.size()) {
            int from = years.get(i).getValue();
            int to = from;
            while (++i < years.size() && years.get(i).getValue() == to + 1) {
                to++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(from).append(to > from ? "-" + to : "");
        }
        return text.toString();
    }
}
