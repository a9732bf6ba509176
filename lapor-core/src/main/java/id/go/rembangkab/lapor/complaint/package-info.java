// SPDX-License-Identifier: Apache-2.0
/**
 * The SOP itself: what can happen to a complaint, who may do it, and how long it may take.
 *
 * <p>Two tables rule: {@link id.go.rembangkab.lapor.complaint.Transition} says which command is allowed when and to
 * whom, {@link id.go.rembangkab.lapor.complaint.ClockRule} which deadline runs from where to where. Everything is
 * decided by {@link id.go.rembangkab.lapor.complaint.Lifecycle}, two total functions without clock, I/O or state.
 */
@NullMarked
@Value.Style(jdkOnly = true, jdk9Collections = true, allowedClasspathAnnotations = Override.class)
package id.go.rembangkab.lapor.complaint;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
