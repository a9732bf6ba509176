// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.Beta;
import id.go.rembangkab.lapor.complaint.Attachments;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.http.who.Authenticator;
import id.go.rembangkab.lapor.http.who.OidcLogin;
import id.go.rembangkab.lapor.http.who.RateLimits;
import id.go.rembangkab.lapor.http.who.Sessions;
import id.go.rembangkab.lapor.report.Submissions;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * What a site serves, and whom.
 *
 * @param ports what the desk stands on
 * @param attachments the files of complaints
 * @param identity what ids and seals are made with
 * @param clock the only clock: when commands are given and what is overdue
 * @param tokens who may call the API
 * @param keys whose {@code api_key} may file a complaint by Open311
 * @param limits how much each caller may ask
 * @param sessions who is signed in at the board
 * @param settings the rest
 * @param login how people sign in at the board, where an issuer knows them
 * @param vitals what is known of sweep and outbox
 * @param submissions which semester reports were handed in; without it nobody is reminded of them
 */
public record Site(
        Ports ports,
        Attachments attachments,
        Identity identity,
        InstantSource clock,
        Authenticator tokens,
        Authenticator keys,
        RateLimits limits,
        Sessions sessions,
        Settings settings,
        Optional<OidcLogin> login,
        Vitals vitals,
        @Beta Optional<Submissions> submissions) {
    /**
     * Checks that nothing is null.
     *
     * @param ports what the desk stands on
     * @param attachments the files of complaints
     * @param identity what ids and seals are made with
     * @param clock the only clock: when commands are given and what is overdue
     * @param tokens who may call the API
     * @param keys whose {@code api_key} may file a complaint by Open311
     * @param limits how much each caller may ask
     * @param sessions who is signed in at the board
     * @param settings the rest
     * @param login how people sign in at the board, where an issuer knows them
     * @param vitals what is known of sweep and outbox
     * @param submissions which semester reports were handed in; without it nobody is reminded of them
     */
    @Beta
    public Site {
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(attachments, "attachments");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(vitals, "vitals");
        Objects.requireNonNull(submissions, "submissions");
    }

    /**
     * Serves without an issuer for the board, and knows nothing of sweep, outbox and semester reports handed in.
     *
     * @param ports what the desk stands on
     * @param attachments the files of complaints
     * @param identity what ids and seals are made with
     * @param clock the only clock: when commands are given and what is overdue
     * @param tokens who may call the API
     * @param keys whose {@code api_key} may file a complaint by Open311
     * @param limits how much each caller may ask
     * @param sessions who is signed in at the board
     * @param settings the rest
     */
    public Site(
            Ports ports,
            Attachments attachments,
            Identity identity,
            InstantSource clock,
            Authenticator tokens,
            Authenticator keys,
            RateLimits limits,
            Sessions sessions,
            Settings settings) {
        this(
                ports,
                attachments,
                identity,
                clock,
                tokens,
                keys,
                limits,
                sessions,
                settings,
                Optional.empty(),
                Vitals.none(),
                Optional.empty());
    }
}
