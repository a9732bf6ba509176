// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.architecture.broken.jdbc;

import id.go.rembangkab.lapor.cli.architecture.broken.cli.PastTheGate;

public class Table {
    Object command() {
        return new PastTheGate(null);
    }
}
