// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Objects;

/**
 * The name and content of a policy, as one value: two policies have the same version exactly if they say the same.
 *
 * @param name the profile, such as {@code REMBANG_2024}
 * @param digest the first 16 hex digits of SHA-256 over the policy's text
 */
public record PolicyVersion(String name, String digest) {
    /**
     * Checks that nothing is null.
     *
     * @param name the profile, such as {@code REMBANG_2024}
     * @param digest the first 16 hex digits of SHA-256 over the policy's text
     */
    public PolicyVersion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code REMBANG_2024@0123456789abcdef}
     * @return the version
     * @throws IllegalArgumentException if there is no {@code @}
     */
    public static PolicyVersion parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("policy version: expected NAME@DIGEST");
        }
        return new PolicyVersion(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return name + "@" + digest;
    }
}
