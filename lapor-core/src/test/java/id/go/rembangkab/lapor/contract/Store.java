// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.notice.Notices;

/**
 * What one commit writes to, all of it together.
 *
 * @param complaints the log
 * @param texts the sealed texts
 * @param notices the outbox
 */
public record Store(Complaints complaints, SealedTexts texts, Notices notices) {}
