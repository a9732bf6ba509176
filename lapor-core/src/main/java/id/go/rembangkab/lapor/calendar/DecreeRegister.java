package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

    private DecreeRegister(List<DecreeEntry> entries) {
        this.entries = entries;
    }

    /** {@return a register without decrees} */
    public static DecreeRegister empty() {
        return EMPTY;
    }

    /**
     * {@return a register of {@code entries}}
     *
     * @param entries decrees in the order they took effect
     * @throws IllegalArgumentException if two have the same id
     */
    public static DecreeRegister of(Collection<DecreeEntry> entries) {
        List<DecreeEntry> copy = List.copyOf(requireNonNull(entries, "entries"));
        Set<String> ids = new HashSet<>();
        for (DecreeEntry entry : copy) {
            if (!ids.add(entry.decree().id())) {
                throw new IllegalArgumentException("decree " + entry.decree().id() + " stands twice in the register");
            }
        }
        return new DecreeRegister(copy);
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

    /**
     * {@return the decree with that id}
     *
     * @param id the {@link Decree#id()}
     */
    public Optional<Decree> decree(String id) {
        requireNonNull(id, "id");
        return entries.stream()
                .map(DecreeEntry::decree)
                .filter(d -> d.id().equals(id))
                .findFirst();
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
     * {@return this register with one more decree at the end}
     *
     * @param entry the decree and what it changes
     * @throws IllegalArgumentException if a decree with that id is there already
     */
    public DecreeRegister with(DecreeEntry entry) {
        requireNonNull(entry, "entry");
        var all = new ArrayList<>(entries);
        all.add(entry);
        return of(all);
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
