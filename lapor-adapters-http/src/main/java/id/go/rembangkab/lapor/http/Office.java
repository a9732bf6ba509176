// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Files;
import id.go.rembangkab.lapor.desk.Registry;
import id.go.rembangkab.lapor.desk.Views;
import java.util.Optional;

/** The desk and what belongs to it, as the routes use it. */
record Office(Site site, Desk desk, Views views, Files files, Registry registry, PublicCodes codes, Duties duties) {
    static Office of(Site site) {
        Desk desk = new Desk(site.ports());
        return new Office(
                site,
                desk,
                new Views(site.ports(), desk),
                new Files(site.ports(), desk, site.attachments()),
                new Registry(site.ports().agencies(), site.ports().channels()),
                new PublicCodes(site.settings().secret()),
                new Duties(site));
    }

    Optional<History> find(ComplaintId id) {
        return site.ports().complaints().find(id);
    }

    /** The log of a complaint that the caller may know of; else it is not there. */
    History known(String id, Actor reader) {
        return id(id).flatMap(this::find)
                .filter(history -> views.mayKnowOf(history.replay(), reader))
                .orElseThrow(Problem::notFound);
    }

    /** A complaint that the caller may know of, as it stands; else it is not there. */
    Complaint complaint(Request request) {
        return id(request.path("id"))
                .flatMap(site.ports().complaints()::current)
                .filter(complaint -> views.mayKnowOf(complaint, request.actor()))
                .orElseThrow(Problem::notFound);
    }

    private static Optional<ComplaintId> id(String text) {
        try {
            return Optional.of(new ComplaintId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
