// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Channels;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The agencies, their liaison officers and the channels (SOP records 1 and 2, R12.1, R1.2). Thread-safe if its ports are.
 */
public final class Registry {
    private final Agencies agencies;
    private final Channels channels;

    /**
     * Creates a registry over its ports.
     *
     * @param agencies where agencies are kept
     * @param channels where channels are kept
     */
    public Registry(Agencies agencies, Channels channels) {
        this.agencies = Objects.requireNonNull(agencies, "agencies");
        this.channels = Objects.requireNonNull(channels, "channels");
    }

    /**
     * Registers an agency, or replaces what was registered under its code.
     *
     * @param agency the agency with its liaison officers and tupoksi
     */
    public void register(Agency agency) {
        agencies.put(agency);
    }

    /**
     * Retires an agency: nothing is dispatched to it any more; what it has, it keeps.
     *
     * @param code the agency
     * @return whether there was one
     */
    public boolean retire(AgencyCode code) {
        Optional<Agency> agency = agencies.find(code);
        agency.map(Agency::retired).ifPresent(agencies::put);
        return agency.isPresent();
    }

    /**
     * Finds an agency, active or not.
     *
     * @param code its code
     * @return the agency
     */
    public Optional<Agency> agency(AgencyCode code) {
        return agencies.find(code);
    }

    /**
     * Lists every agency.
     *
     * @return the agencies, by code
     */
    public List<Agency> agencies() {
        return agencies.all();
    }

    /**
     * Routes a category (SOP record 2): the agencies whose tupoksi cover it and that can be told.
     *
     * @param category the category
     * @param day the day of dispatch
     * @return the agencies, by code; empty if no one is responsible
     */
    public List<Agency> routes(Category category, LocalDate day) {
        return agencies.all().stream()
                .filter(agency -> agency.covers(category) && agency.isReachableOn(day))
                .toList();
    }

    /**
     * Lists the agencies that nobody can reach (SOP record 1).
     *
     * @param day the day
     * @return active agencies without a liaison officer in office who has a contact number, by code
     */
    public List<Agency> unreachable(LocalDate day) {
        return agencies.all().stream()
                .filter(agency -> agency.active() && !agency.isReachableOn(day))
                .toList();
    }

    /**
     * Registers a channel.
     *
     * @param channel the channel
     */
    public void register(Channel channel) {
        channels.add(channel);
    }

    /**
     * Lists the channels.
     *
     * @return the channels
     */
    public Set<Channel> channels() {
        return channels.all();
    }
}
