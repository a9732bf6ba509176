// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

/** The store cannot be reached, or cannot say whether it did what was asked; never a "no" of the SOP. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what was attempted and what is known of the outcome; no text of a complaint
     * @param cause what the store said
     */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
