// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.util.Objects;
import java.util.Optional;

/**
 * Dasar keputusan: everything but complaint and order that a decision rests on, looked up beforehand, so that the
 * decision itself is a pure function (R10.1). Immutable.
 */
public final class Grounds {
    private final Policy policy;
    private final WorkingCalendar calendar;
    private final SlaClock sla;
    private final Optional<Agency> agency;
    private final World world;

    /**
     * What the stores and the detector say.
     *
     * @param channelKnown the channel named is registered
     * @param ownCase the reporter who acts is the one who complained
     * @param taken the tracking id named belongs to another complaint
     * @param cycle the duplicate named leads back to this complaint
     * @param openFindings how many findings of the detector are neither accepted nor dismissed
     * @param wish what the reporter asks in the texts of the order to be kept back (R13.1)
     */
    public record World(
            boolean channelKnown, boolean ownCase, boolean taken, boolean cycle, int openFindings, Visibility wish) {
        /** Nothing in the way. */
        public static final World CLEAR = new World(true, true, false, false, 0, Visibility.OPEN);

        /**
         * Checks that nothing is null.
         *
         * @param channelKnown the channel named is registered
         * @param ownCase the reporter who acts is the one who complained
         * @param taken the tracking id named belongs to another complaint
         * @param cycle the duplicate named leads back to this complaint
         * @param openFindings how many findings of the detector are neither accepted nor dismissed
         * @param wish what the reporter asks in the texts of the order to be kept back (R13.1)
         */
        public World {
            Objects.requireNonNull(wish, "wish");
        }
    }

    private Grounds(Policy policy, WorkingCalendar calendar, SlaClock sla, Optional<Agency> agency, World world) {
        this.policy = policy;
        this.calendar = calendar;
        this.sla = sla;
        this.agency = agency;
        this.world = world;
    }

    /**
     * Returns grounds on which nothing is in the way and no agency is named.
     *
     * @param policy the policy of the case
     * @param calendar the calendar as known now
     * @return the grounds
     */
    public static Grounds of(Policy policy, WorkingCalendar calendar) {
        return new Grounds(
                policy, calendar, SlaClock.of(calendar, policy.officeHours()), Optional.empty(), World.CLEAR);
    }

    /**
     * Returns the same grounds with the agency that the command names.
     *
     * @param named the agency, or empty if none is registered under that code
     * @return other grounds
     */
    public Grounds with(Optional<Agency> named) {
        return new Grounds(policy, calendar, sla, Objects.requireNonNull(named, "named"), world);
    }

    /**
     * Returns the same grounds with what stores and detector say.
     *
     * @param said what they say
     * @return other grounds
     */
    public Grounds with(World said) {
        return new Grounds(policy, calendar, sla, agency, Objects.requireNonNull(said, "said"));
    }

    /**
     * Returns the policy of the case.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns the calendar as known now.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Returns the agency that the command names.
     *
     * @return the agency, or empty if none is named or registered
     */
    public Optional<Agency> agency() {
        return agency;
    }

    /**
     * Returns what stores and detector say.
     *
     * @return what they say
     */
    public World world() {
        return world;
    }

    SlaClock sla() {
        return sla;
    }
}
