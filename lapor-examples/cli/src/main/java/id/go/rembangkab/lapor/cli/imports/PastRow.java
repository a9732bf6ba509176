// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.complaint.Command;
import java.util.Optional;

/**
 * What a row says, ready for the gate.
 *
 * @param key what two rows of one case have in common
 * @param command the command
 * @param agency the agency it names, as it is to be registered if nobody knows it
 */
record PastRow(String key, Command.ImportHistory command, Optional<Agency> agency) {}
