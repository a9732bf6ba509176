/** The desk with all it stands on, and how a complaint is told in JSON. */
@NullMarked
package id.go.rembangkab.lapor.cli.office;

import org.jspecify.annotations.NullMarked;
