// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a complaint came from. Channels are data: those of SOP step 1 are {@link #SOP}, an embedder adds others.
 *
 * @param code upper-case letters, digits and underscores
 */
public record Channel(String code) implements Comparable<Channel> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

    /** The national system itself: what comes from here needs no registering and no relaying. */
    public static final Channel SP4N_LAPOR = new Channel("SP4N_LAPOR");

    /** The channels of SOP step 1, in its order. */
    public static final List<Channel> SOP = List.of(
            new Channel("INSTAGRAM"),
            new Channel("TWITTER"),
            new Channel("YOUTUBE"),
            new Channel("TIKTOK"),
            new Channel("WHATSAPP"),
            new Channel("WEBSITE"),
            new Channel("LAPORGUB"),
            SP4N_LAPOR);

    /**
     * Checks the form.
     *
     * @param code upper-case letters, digits and underscores
     * @throws IllegalArgumentException if {@code code} has another form
     */
    public Channel {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("channel: expected 1 to 32 upper-case letters, digits or '_', found "
                    + code.length() + " characters of another form");
        }
    }

    /**
     * Tells whether this is SP4N-LAPOR! itself.
     *
     * @return whether complaints from here are registered there already
     */
    public boolean isSp4n() {
        return equals(SP4N_LAPOR);
    }

    @Override
    public int compareTo(Channel other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
