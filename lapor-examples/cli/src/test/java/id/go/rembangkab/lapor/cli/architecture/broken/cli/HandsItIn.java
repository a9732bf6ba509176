// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.architecture.broken.cli;

import java.time.Clock;
import java.time.Instant;

final class HandsItIn {
    private HandsItIn() {}

    public static void main(String[] arguments) {
        System.exit(Instant.now(Clock.systemUTC()).isAfter(Instant.EPOCH) ? 0 : 1);
    }
}
