/** The desk with all it stands on. */
@NullMarked
package id.go.rembangkab.lapor.cli.office;

import org.jspecify.annotations.NullMarked;
