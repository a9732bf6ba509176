/** One table of the fields of each command, from which scripts, options, HTTP bodies and forms are derived alike. */
@NullMarked
package id.go.rembangkab.lapor.form;

import org.jspecify.annotations.NullMarked;
