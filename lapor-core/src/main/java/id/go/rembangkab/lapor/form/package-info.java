// SPDX-License-Identifier: Apache-2.0
/** One table of the fields of each command, from which scripts, options, HTTP bodies and forms are derived alike. */
@Beta
@NullMarked
package id.go.rembangkab.lapor.form;

import id.go.rembangkab.lapor.Beta;
import org.jspecify.annotations.NullMarked;
