// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.calendar;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;

@SuppressWarnings({"StringCaseLocaleUsage", "AnnotateFormatMethod"})
final class FollowsTheLocale {
    final DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM");

    Object texts(String text, int number) {
        return new MessageFormat(text)
                .format(new Object[] {String.format("%d", number), "%d".formatted(number), text.toUpperCase()});
    }
}
