// SPDX-License-Identifier: Apache-2.0
/**
 * Finds personal data in complaint texts and takes it out again; usable alone.
 *
 * <p>A {@link id.go.rembangkab.lapor.privacy.Detector} proposes {@linkplain id.go.rembangkab.lapor.privacy.Finding
 * findings}, a person {@linkplain id.go.rembangkab.lapor.privacy.Review confirms or dismisses} them, and the {@link
 * id.go.rembangkab.lapor.privacy.Anonymiser} writes the public text. No finding means that nothing was found, never that
 * a text is clean.
 */
@NullMarked
package id.go.rembangkab.lapor.privacy;

import org.jspecify.annotations.NullMarked;
