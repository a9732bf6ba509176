// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a text for everything that bears on who may see it: personal data, what its writer asks for, what it is about.
 * Facts are joined and so only ever tightened. What is too long or makes the detector fail becomes secret. Immutable and
 * thread-safe if the detector is.
 */
public final class Screening {
    /** Code units that are read by default, 8 MiB; the longest complaint in memory of the desk has a few thousand. */
    public static final int USUAL_LIMIT = 1 << 23;

    private static final Visibility SECRET = new Visibility(Visibility.Identity.SHOWN, Visibility.Content.SECRET);
    private static final Wording<Visibility> WISHES = new Wording<>(ResourceLines.of("wishes.txt"), Screening::wish);
    private static final Wording<Topic> TOPICS = new Wording<>(ResourceLines.of("topics.txt"), Topic::valueOf);

    /** Words that ask for secrecy where they are all that was written: as a headline, or as the name of a file. */
    private static final WordSet ASKING_ALONE = WordSet.of("rahasia rahasiakan dirahasiakan confidential");

    private final Detector detector;
    private final int limit;

    private Screening(Detector detector, int limit) {
        this.detector = detector;
        this.limit = limit;
    }

    /**
     * A screening of texts up to {@link #USUAL_LIMIT}.
     *
     * @param detector finds the personal data
     * @return the screening
     */
    public static Screening with(Detector detector) {
        return new Screening(Objects.requireNonNull(detector, "detector"), USUAL_LIMIT);
    }

    /**
     * This screening with another limit.
     *
     * @param codeUnits how many UTF-16 code units a text may have
     * @return the screening
     * @throws IllegalArgumentException if {@code codeUnits} is negative
     */
    public Screening upTo(int codeUnits) {
        if (codeUnits < 0) {
            throw new IllegalArgumentException("codeUnits: expected 0 or more, was " + codeUnits);
        }
        return new Screening(detector, codeUnits);
    }

    /**
     * Proposes what may be seen of a text.
     *
     * @param text the text; not kept
     * @param chosen what the reporter chose outside the text
     * @return the proposal, never looser than {@code chosen}
     */
    public Proposal of(String text, Visibility chosen) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(chosen, "chosen");
        if (text.length() > limit) {
            return unread(Proposal.Reading.TOO_LONG);
        }
        try {
            return read(text, chosen);
        } catch (RuntimeException | StackOverflowError defect) {
            // A detector that an application plugged in may fail. What nobody looked at must not go out.
            return unread(Proposal.Reading.FAILED);
        }
    }

    /**
     * Reads what the writer of a text asks for in it: {@code rahasiakan identitas saya}, {@code jangan disebar}, or nothing
     * but {@code rahasiakan}.
     *
     * @param text the text; not kept
     * @return what is asked to be kept back; open if nothing is
     */
    public static Visibility wishIn(String text) {
        Visibility wish = ASKING_ALONE.has(Words.key(text)) ? SECRET : Visibility.OPEN;
        return WISHES.in(text).stream().reduce(wish, Visibility::join);
    }

    private Proposal read(String text, Visibility chosen) {
        List<Finding> findings = detector.detect(text);
        Visibility wish = wishIn(text);
        boolean named = findings.stream().anyMatch(finding -> finding.type().equals(PersonalData.PERSON));
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        TOPICS.in(text).stream()
                .filter(topic -> named || topic != Topic.ACCUSATION)
                .forEach(topics::add);
        Visibility visibility = chosen.join(wish);
        return new Proposal(
                topics.isEmpty() ? visibility : visibility.join(SECRET),
                wish,
                topics,
                findings,
                Proposal.Reading.WHOLE);
    }

    private static Proposal unread(Proposal.Reading reading) {
        return new Proposal(Visibility.CLOSED, Visibility.OPEN, Set.of(), List.of(), reading);
    }

    private static Visibility wish(String name) {
        return switch (name) {
            case "HIDDEN" -> new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.PUBLIC);
            case "SECRET" -> SECRET;
            default -> throw new IllegalArgumentException("wishes: expected HIDDEN or SECRET, was " + name);
        };
    }
}
