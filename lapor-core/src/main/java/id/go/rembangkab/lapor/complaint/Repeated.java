// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that mostly is what it was the last time: the agency, the policy and the calendar of a complaint stand in nearly every
 * line of its log. For one thread.
 */
final class Repeated<T> {
    private final Function<String, T> reading;
    private String text = "";
    private @Nullable T value;

    Repeated(Function<String, T> reading) {
        this.reading = reading;
    }

    T next(JsonReader json) {
        T last = value;
        if (last != null && json.passes(text)) {
            return last;
        }
        boolean plain = !json.escaped();
        String written = json.string();
        T read = reading.apply(written);
        if (plain) {
            text = written;
            value = read;
        }
        return read;
    }
}
