// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a form needs to make a command of what was given.
 *
 * @param identity seals texts
 * @param complaints finds a complaint that is named in a field
 */
public record Making(Identity identity, Function<String, Optional<ComplaintId>> complaints) {
    /**
     * Checks that nothing is null.
     *
     * @param identity seals texts
     * @param complaints finds a complaint that is named in a field
     */
    public Making {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(complaints, "complaints");
    }
}
