// SPDX-License-Identifier: Apache-2.0
/**
 * What the Bupati reads each semester, what the public sees each month, and what other rules would have said: pure functions
 * of recorded histories, the registry, a calendar and an instant, and the interface by which each is written out.
 *
 * <p>Only what was recorded and had happened by the instant counts, so the same report comes out when it is asked for again.
 */
@Beta
@NullMarked
@Value.Style(jdkOnly = true, jdk9Collections = true, allowedClasspathAnnotations = Override.class)
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.Beta;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
