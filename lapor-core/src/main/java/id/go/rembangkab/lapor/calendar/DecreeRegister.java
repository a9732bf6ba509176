// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The decrees on days off in the order they took effect, and what each changed.
 *
 * <p>Append-only: a later decree never rewrites an earlier entry, so the register can say what was known on any day
 * ({@link #asKnownOn}). A year is covered if a decree in the register sets its whole list ({@link Decree#covers()}); single
 * days in other years do not make them covered.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecreeRegister {
    private static final DecreeRegister EMPTY = new DecreeRegister(List.of());

    private final List<DecreeEntry> entries;
    private final SortedMap<String, Decree> byId;

    private DecreeRegister(List<DecreeEntry> entries) {
        this.entries = List.copyOf(entries);
        this.byId = new TreeMap<>();
        for (DecreeEntry entry : this.entries) {
            Decree known = byId.putIfAbsent(entry.decree().id(), entry.decree());
            if (known != null && !known.equals(entry.decree())) {
                throw new IllegalArgumentException("two decrees by the id " + known.id() + ": " + known.citation()
                        + " and " + entry.decree().citation());
            }
        }
    }

    /** {@return a register without decrees} */
    public static DecreeRegister empty() {
        return EMPTY;
    }

    /**
     * {@return a register of {@code entries}}
     *
     * @param entries decrees in the order they took effect; one decree may have several entries
     * @throws IllegalArgumentException if two different decrees have the same id
     */
    public static DecreeRegister of(Collection<DecreeEntry> entries) {
        return new DecreeRegister(List.copyOf(requireNonNull(entries, "entries")));
    }

    /**
     * {@return the decrees that come with the library: national holidays, collective leave and election days of Indonesia for
     * 2015 to 2027, with all amendments}
     */
    public static DecreeRegister indonesia() {
        return Indonesia.REGISTER;
    }

    /** {@return the decrees in the order they took effect} */
    public List<DecreeEntry> entries() {
        return entries;
    }

    /** {@return the decrees, each once, ordered by id} */
    public List<Decree> decrees() {
        return List.copyOf(byId.values());
    }

    /**
     * {@return the decree with that id}
     *
     * @param id the {@link Decree#id()}
     */
    public Optional<Decree> decree(String id) {
        return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
    }

    /**
     * Returns the decree that ordered {@code day} followed by the amendments it has seen since, oldest first.
     *
     * @param day a day of this register
     * @return empty for a plain weekend, or if the decree is not known here
     */
    public List<Decree> decreesOf(DayOff day) {
        var chain = new ArrayList<Decree>();
        Optional<Decree> current = decree(requireNonNull(day, "day").decree());
        while (current.isPresent() && !chain.contains(current.get())) {
            chain.add(current.get());
            String amended = current.get().id();
            current = byId.values().stream()
                    .filter(d -> d.amends().filter(amended::equals).isPresent())
                    .findFirst();
        }
        return List.copyOf(chain);
    }

    /**
     * Returns the decree of {@code day} in words, as Indonesian acts are cited: its number, and the last amendment if there
     * was one. What is remembered or unseen is marked.
     *
     * @param day a day of this register
     * @return the citation; empty for a plain weekend
     */
    public String citation(DayOff day) {
        List<Decree> chain = decreesOf(day);
        if (chain.isEmpty()) {
            return day.decree();
        }
        String citation = chain.get(0).citation();
        return chain.size() == 1
                ? citation
                : citation + ", terakhir diubah dengan "
                        + chain.get(chain.size() - 1).citation();
    }

    /**
     * {@return the decrees that were signed on or before {@code day}} A decree whose date of signature is not known counts as
     * known on every day; of the bundled ones these are election days only.
     *
     * @param day the day, inclusive
     */
    public DecreeRegister asKnownOn(LocalDate day) {
        requireNonNull(day, "day");
        return new DecreeRegister(entries.stream()
                .filter(entry -> entry.decree()
                        .signed()
                        .map(signed -> !signed.isAfter(day))
                        .orElse(true))
                .toList());
    }

    /**
     * {@return this register with one more entry at the end}
     *
     * @param entry the decree and what it changes
     * @throws IllegalArgumentException if a different decree with that id is there already
     */
    public DecreeRegister with(DecreeEntry entry) {
        return withAll(List.of(requireNonNull(entry, "entry")));
    }

    /** This register with those entries of another that it does not have. */
    DecreeRegister and(DecreeRegister other) {
        return withAll(
                other.entries.stream().filter(entry -> !entries.contains(entry)).toList());
    }

    private DecreeRegister withAll(List<DecreeEntry> more) {
        return new DecreeRegister(Stream.concat(entries.stream(), more.stream()).toList());
    }

    /** {@return the years whose whole list of days off is set by a decree of this register} */
    public Coverage coverage() {
        var years = new ArrayList<Year>();
        for (DecreeEntry entry : entries) {
            entry.decree().covers().ifPresent(years::add);
        }
        return Coverage.of(years);
    }

    /** {@return the days as they stand after all decrees, in date order, extra working days among them} */
    public List<DayOff> days() {
        Map<LocalDate, DayOff> standing = new TreeMap<>();
        for (DecreeEntry entry : entries) {
            entry.removes().forEach(standing::remove);
            entry.adds().forEach(day -> standing.put(day.date(), day));
        }
        return List.copyOf(standing.values());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DecreeRegister that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return how many decrees it holds and which years they cover} */
    @Override
    public String toString() {
        return "DecreeRegister[" + entries.size() + " decrees, covers " + coverage() + "]";
    }

    private static final class Indonesia {
        static final DecreeRegister REGISTER =
                of(DecreeFile.parse(BundledLines.of("indonesia.csv"), EMPTY).entriesOrThrow("indonesia.csv"));
    }
}
