// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many complaints fall under each {@link Figure}. Immutable; what adds up is added up by {@link #plus}. */
public final class Counts {
    /** Nothing counted. */
    public static final Counts NONE = new Counts(new EnumMap<>(Figure.class));

    private final Map<Figure, Long> numbers;

    private Counts(EnumMap<Figure, Long> numbers) {
        this.numbers = Collections.unmodifiableMap(numbers);
    }

    static Counts of(Map<Figure, Long> numbers) {
        EnumMap<Figure, Long> counted = new EnumMap<>(Figure.class);
        counted.putAll(numbers);
        counted.values().removeIf(number -> number == 0);
        return new Counts(counted);
    }

    /**
     * Returns one figure.
     *
     * @param figure which
     * @return how many complaints
     */
    public long of(Figure figure) {
        return numbers.getOrDefault(figure, 0L);
    }

    /**
     * Adds up.
     *
     * @param other what is added
     * @return the sums, figure by figure
     */
    public Counts plus(Counts other) {
        EnumMap<Figure, Long> sums = new EnumMap<>(Figure.class);
        sums.putAll(numbers);
        other.numbers.forEach((figure, number) -> sums.merge(figure, number, Long::sum));
        return new Counts(sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && numbers.equals(counts.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}
