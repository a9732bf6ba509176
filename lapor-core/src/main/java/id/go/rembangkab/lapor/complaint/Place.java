// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the matter of a complaint lies (R1.3). Point and address may be a home, so they are sealed; the desa is coarse.
 *
 * @param point latitude and longitude in WGS 84, as {@code lat,lon}
 * @param address as the reporter wrote it
 * @param desa the official code
 * @param <T> {@link Text} in a command, {@link TextRef} in an event
 */
public record Place<T>(Optional<T> point, Optional<T> address, Optional<DesaCode> desa) {
    /**
     * Checks that nothing is null.
     *
     * @param point latitude and longitude in WGS 84, as {@code lat,lon}
     * @param address as the reporter wrote it
     * @param desa the official code
     */
    public Place {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(desa, "desa");
    }

    /**
     * Returns a place of which nothing is known.
     *
     * @param <T> {@link Text} or {@link TextRef}
     * @return an empty place
     */
    public static <T> Place<T> unknown() {
        return new Place<>(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static List<Text> texts(Optional<Place<Text>> place) {
        return place.stream()
                .flatMap(known -> Stream.concat(known.point.stream(), known.address.stream()))
                .toList();
    }

    static Place<TextRef> sealed(Place<Text> place) {
        return new Place<>(place.point.map(Text::ref), place.address.map(Text::ref), place.desa);
    }
}
