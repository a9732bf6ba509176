// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import java.util.Optional;

/** What a guard looks at. A complaint that is not there yet has no state to be asked about. */
record Situation(Optional<Complaint> subject, Order order, Grounds grounds) {
    Complaint complaint() {
        return subject.orElseThrow(() -> new IllegalStateException("a guard of a new complaint asks about its state"));
    }

    Command command() {
        return order.command();
    }

    Optional<AgencyCode> lead() {
        return subject.flatMap(complaint -> complaint.stage().lead());
    }

    Optional<Category> category() {
        return subject.flatMap(Complaint::classification).map(Classification::category);
    }

    boolean reasoned() {
        return command().why().isPresent();
    }

    boolean names(AgencyCode agency) {
        return command().toAgency().filter(agency::equals).isPresent();
    }
}
