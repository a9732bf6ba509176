// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * The addresses of a site's pages, as notices carry them. What tells which complaint it is stands behind the {@code #}, so
 * that it reaches no log and no other site. Thread-safe.
 */
public final class Links {
    private final URI base;
    private final PublicCodes codes;
    private final CitizenLinks citizens;

    /**
     * Creates the links of a site.
     *
     * @param settings its address and its secret
     */
    public Links(Settings settings) {
        this.base = Objects.requireNonNull(settings, "settings").base();
        this.codes = new PublicCodes(settings.secret());
        this.citizens = new CitizenLinks(settings.secret());
    }

    /**
     * Returns the site's own address.
     *
     * @return the address
     */
    public URI site() {
        return base;
    }

    /**
     * Returns the page of a complaint on the board; it takes a sign-in.
     *
     * @param complaint the complaint
     * @return the address
     */
    public URI board(ComplaintId complaint) {
        return page("aduan", complaint.value());
    }

    /**
     * Returns the page with what anyone may see of a complaint.
     *
     * @param complaint the complaint
     * @return the address; whoever has it may see the page
     */
    public URI open(ComplaintId complaint) {
        return page("warga", codes.of(complaint));
    }

    /**
     * Makes a page on which the reporter gives one command: reply, complete, rate or reopen. To be sent on the own channel
     * and to nobody else: whoever has it acts as the reporter.
     *
     * @param complaint the complaint
     * @param now from when on it is valid, for thirty days
     * @return an address that works for one command
     */
    public URI citizen(ComplaintId complaint, Instant now) {
        return page("tautan", citizens.make(complaint, now));
    }

    private URI page(String page, String rest) {
        return URI.create(base.toString().replaceAll("/+$", "") + "/#" + page + "/" + rest);
    }

    @Override
    public String toString() {
        return "Links[" + base + "]";
    }
}
