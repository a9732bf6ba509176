// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a script gives to complaints; the store knows them by ids of its own. */
final class Labels {
    private final Map<String, ComplaintId> ids = new HashMap<>();
    private final Map<ComplaintId, String> labels = new HashMap<>();

    Optional<ComplaintId> find(String label) {
        return Optional.ofNullable(ids.get(label));
    }

    /** The first name a complaint was given stays its name. */
    void give(String label, ComplaintId id) {
        ids.putIfAbsent(label, id);
        labels.putIfAbsent(id, label);
    }

    /** A complaint that stood in the store before the script goes by its id. */
    String of(ComplaintId id) {
        return labels.getOrDefault(id, id.value());
    }
}
