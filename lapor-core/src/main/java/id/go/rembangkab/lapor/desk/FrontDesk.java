// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Loket: the desk with what an application always adds to an order, which is the instant, fresh ids and salts. It decides
 * nothing, and takes no shortcut: each command goes through {@link Desk#handle}. Thread-safe if the ports and the random
 * source are.
 */
public final class FrontDesk {
    private final Desk desk;
    private final InstantSource clock;
    private final Identity identity;

    private FrontDesk(Desk desk, InstantSource clock, Identity identity) {
        this.desk = desk;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.identity = identity;
    }

    /**
     * Opens a front desk: {@code FrontDesk.open(ports, InstantSource.system(), new SecureRandom()::nextBytes)}.
     *
     * @param ports what the desk stands on
     * @param clock says when commands are given
     * @param random fills an array with bytes that nobody can foresee; used by several threads at once
     * @return the front desk
     */
    public static FrontDesk open(Ports ports, InstantSource clock, Consumer<byte[]> random) {
        return new FrontDesk(new Desk(ports), clock, Identity.of(clock, random));
    }

    /**
     * Returns the id for a complaint that is about to be received.
     *
     * @return an id that was never given before
     */
    public ComplaintId freshId() {
        return identity.complaint();
    }

    /**
     * Seals what somebody wrote, so that a command can carry it.
     *
     * @param plain the text
     * @return the text with a fresh reference
     */
    public Text text(String plain) {
        return identity.text(plain);
    }

    /**
     * Gives commands one after the other until one is refused. Each that was done before it stays done: this is no
     * transaction.
     *
     * @param complaint the complaint; for a reception the id it is to have
     * @param by who gives them
     * @param first the first command
     * @param more the commands after it, in order
     * @return the answer to the last command given: the first refusal, or what the last one did
     * @throws StoreException if a store fails; what was done before the command at hand stays done
     */
    public Answer give(ComplaintId complaint, Actor by, Command first, Command... more) {
        Answer answer = handle(complaint, by, first);
        for (Command next : more) {
            if (answer instanceof Answer.Refused) {
                return answer;
            }
            answer = handle(complaint, by, next);
        }
        return answer;
    }

    private Answer handle(ComplaintId complaint, Actor by, Command command) {
        return desk.handle(Order.of(complaint, clock.instant(), by, command));
    }
}
