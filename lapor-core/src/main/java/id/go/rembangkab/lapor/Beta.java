// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may still change, or go, in any version; what is not marked keeps the promise of {@code docs/releasing.md}.
 * It says nothing of quality: what is marked works, and is tested.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Beta {}
