// SPDX-License-Identifier: Apache-2.0
/**
 * The API and the board as one servlet.
 *
 * <p>Routes are functions from a request to a response; {@link id.go.rembangkab.lapor.http.LaporServlet} carries them into
 * any Jakarta Servlet 6 container. The document {@code openapi.json} beside this package says what each of them takes and
 * answers.
 */
@NullMarked
package id.go.rembangkab.lapor.http;

import org.jspecify.annotations.NullMarked;
