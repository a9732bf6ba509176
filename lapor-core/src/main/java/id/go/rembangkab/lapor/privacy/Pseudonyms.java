// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Port: gives a value the same name in every complaint. Only a keyed function will do (HMAC with a secret key): a bare
 * digest of a NIK is guessed in seconds. Implementations are thread-safe and deterministic for one key.
 */
@FunctionalInterface
public interface Pseudonyms {
    /**
     * Names a value.
     *
     * @param type what the value is
     * @param value the value in its folded form: lower case, without separators, digits as ASCII digits
     * @return 4 to 32 letters a to z that do not give the value away, the same for the same type and value
     */
    String of(PersonalData type, String value);
}
