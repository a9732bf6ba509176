// SPDX-License-Identifier: Apache-2.0
/**
 * Where notices go: contacts on WhatsApp, systems of others by signed webhook, reporters on the channel they came by. Each is
 * a {@link id.go.rembangkab.lapor.notice.Destination} for a relay of its own. What is sent is id, agency, category, deadline
 * and a link (R3b.1), never a word of the complaint. Secrets stand in no {@code toString}, log or problem.
 */
@Beta
@NullMarked
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.Beta;
import org.jspecify.annotations.NullMarked;
