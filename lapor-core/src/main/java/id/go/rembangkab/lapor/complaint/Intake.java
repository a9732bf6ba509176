// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a channel hands over when a complaint comes in (R1.1).
 *
 * @param channel where it came from
 * @param externalId the channel's own id of it; empty where the tracking id is that id
 * @param trackingId the number in SP4N-LAPOR!, if it is registered there: always if it came from there
 * @param title the headline, if any
 * @param description uraian, if any
 * @param evidence the names of the files of supporting data
 * @param reporter who complains
 * @param wish what the reporter chose to hide; nobody may ever go below it
 * @param place where the matter lies
 * @param category what it is about, if the channel asked
 * @param <T> {@link Text} in a command, {@link TextRef} in an event
 */
@Value.Builder
public record Intake<T>(
        Channel channel,
        Optional<T> externalId,
        Optional<TrackingId> trackingId,
        Optional<T> title,
        Optional<T> description,
        List<T> evidence,
        Reporter<T> reporter,
        Visibility wish,
        Place<T> place,
        Optional<Category> category) {
    /**
     * Copies the list.
     *
     * @param channel where it came from
     * @param externalId the channel's own id of it; empty where the tracking id is that id
     * @param trackingId the number in SP4N-LAPOR!, if it is registered there: always if it came from there
     * @param title the headline, if any
     * @param description uraian, if any
     * @param evidence the names of the files of supporting data
     * @param reporter who complains
     * @param wish what the reporter chose to hide; nobody may ever go below it
     * @param place where the matter lies
     * @param category what it is about, if the channel asked
     * @throws IllegalArgumentException if the channel is SP4N-LAPOR! and the tracking id is missing
     */
    public Intake {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(externalId, "externalId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(category, "category");
        if (channel.isSp4n() && trackingId.isEmpty()) {
            throw new IllegalArgumentException("trackingId: expected, since the channel is SP4N_LAPOR");
        }
    }

    /**
     * Returns what SP4N-LAPOR! hands over, of a reporter who is not known and hides nothing; {@code IntakeBuilder} says
     * more.
     *
     * @param trackingId its number there
     * @param description uraian
     * @param evidence the names of the files of supporting data
     * @param <T> {@link Text} in a command, {@link TextRef} in an event
     * @return the intake
     */
    public static <T> Intake<T> fromSp4n(TrackingId trackingId, T description, List<T> evidence) {
        return new IntakeBuilder<T>()
                .channel(Channel.SP4N_LAPOR)
                .trackingId(trackingId)
                .description(description)
                .evidence(evidence)
                .reporter(Reporter.unknown())
                .wish(Visibility.OPEN)
                .place(Place.unknown())
                .build();
    }

    /**
     * Returns this intake with more kept back.
     *
     * @param more what is to be kept back beside what the reporter chose
     * @return the intake, no looser than this one
     */
    public Intake<T> hiding(Visibility more) {
        return new Intake<>(
                channel,
                externalId,
                trackingId,
                title,
                description,
                evidence,
                reporter,
                wish.join(more),
                place,
                category);
    }

    /**
     * Tells whether the complaint is complete: aduan lengkap, uraian dan data pendukung (SOP step 2).
     *
     * @return whether there is a description and at least one piece of supporting data
     */
    public boolean complete() {
        return description.isPresent() && !evidence.isEmpty();
    }

    static Intake<TextRef> sealed(Intake<Text> intake) {
        return new Intake<>(
                intake.channel,
                intake.externalId.map(Text::ref),
                intake.trackingId,
                intake.title.map(Text::ref),
                intake.description.map(Text::ref),
                intake.evidence.stream().map(Text::ref).toList(),
                Reporter.sealed(intake.reporter),
                intake.wish,
                Place.sealed(intake.place),
                intake.category);
    }

    static List<Text> texts(Intake<Text> intake) {
        return Stream.of(
                        intake.externalId.stream(),
                        intake.title.stream(),
                        intake.description.stream(),
                        intake.evidence.stream(),
                        intake.reporter.id().stream(),
                        intake.reporter.name().stream(),
                        intake.reporter.contact().stream(),
                        intake.place.point().stream(),
                        intake.place.address().stream())
                .flatMap(text -> text)
                .toList();
    }
}
