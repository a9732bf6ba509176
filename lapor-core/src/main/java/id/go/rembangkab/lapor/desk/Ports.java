// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.complaint.Channels;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.privacy.Detector;
import java.util.Objects;

/**
 * What the desk stands on. The stores belong together: a commit to {@code complaints} writes texts and notices too.
 *
 * @param complaints the log
 * @param texts the sealed texts
 * @param agencies the agencies
 * @param channels the channels
 * @param rulebook policies and calendars
 * @param detector what looks for personal data
 */
public record Ports(
        Complaints complaints,
        SealedTexts texts,
        Agencies agencies,
        Channels channels,
        Rulebook rulebook,
        Detector detector) {
    /**
     * Checks that nothing is null.
     *
     * @param complaints the log
     * @param texts the sealed texts
     * @param agencies the agencies
     * @param channels the channels
     * @param rulebook policies and calendars
     * @param detector what looks for personal data
     */
    public Ports {
        Objects.requireNonNull(complaints, "complaints");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(agencies, "agencies");
        Objects.requireNonNull(channels, "channels");
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(detector, "detector");
    }
}
