// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

/**
 * Port: somewhere outside that notices go to, such as an office's system or a sender of messages.
 *
 * <p>Every destination that has subscribed is given every notice; what does not concern it, it answers as
 * {@link Receipt.Delivered}. Since a notice may come twice, it must know one it has seen by {@link Notice#id()}, or pass
 * that id on to somebody who does. Implementations are called by one thread at a time for each {@link Relay}, put a limit
 * on how long a delivery takes, and throw nothing for what the outside world does: whatever they throw ends the relay's
 * run, and the notice comes again when its claim has run out.
 */
public interface Destination {
    /**
     * Returns its name: stable, unique, shown to operators, and what {@link Notices} keeps its deliveries under.
     *
     * @return the name, such as {@code whatsapp}
     */
    String name();

    /**
     * Delivers a notice.
     *
     * @param notice what to deliver
     * @return how it went
     */
    Receipt deliver(Notice notice);
}
