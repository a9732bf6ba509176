// SPDX-License-Identifier: Apache-2.0
/**
 * Reports as JSON, CSV and HTML: what the servlet serves, and what an application writes to files.
 *
 * <p>{@link id.go.rembangkab.lapor.http.report.ReportFormats} has them all, and takes more.
 */
@Beta
@NullMarked
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.Beta;
import org.jspecify.annotations.NullMarked;
