/** One table of the fields of each command, from which scripts and options are read alike. */
@NullMarked
package id.go.rembangkab.lapor.cli.form;

import org.jspecify.annotations.NullMarked;
