// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Port: takes out of a picture what the camera wrote into it: place, time, device, owner (EXIF and its like). A picture
 * that cannot be cleaned is not to be given out. Implementations are thread-safe.
 */
@FunctionalInterface
public interface StripMetadata {
    /**
     * Cleans a picture.
     *
     * @param picture the whole file; not changed
     * @return the file without metadata, its picture as it was
     * @throws IllegalArgumentException if the file cannot be read through; the message holds nothing of it
     */
    byte[] from(byte[] picture);
}
