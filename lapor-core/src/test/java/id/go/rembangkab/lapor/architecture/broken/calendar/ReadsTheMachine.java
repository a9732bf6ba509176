// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

@SuppressWarnings({"SystemOut", "JavaTimeDefaultTimeZone"})
final class ReadsTheMachine {
    final Supplier<Instant> methodReference = Instant::now;
    final Function<Clock, LocalDate> overload = LocalDate::now;
    final Supplier<UUID> random = () -> UUID.randomUUID();

    String reads() {
        System.out.println(System.nanoTime());
        return System.getenv("TZ") + Clock.systemUTC() + ZoneId.systemDefault() + Locale.getDefault() + Math.random();
    }
}
