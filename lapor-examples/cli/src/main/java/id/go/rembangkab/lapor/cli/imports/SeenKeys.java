// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

/**
 * Which keys were read from a file, and on which line first. Keeps a hash of 64 bits for each, not the key: a hundred
 * thousand rows take four megabytes, and two keys of a million share a hash once in tens of millions of files.
 */
final class SeenKeys {
    private long[] hashes = new long[1 << 10];
    private long[] firstLines = new long[1 << 10];
    private int count;

    /** Returns the line on which the key stood before, or 0 and remembers it. */
    long firstLine(String key, long line) {
        if (2 * count >= hashes.length) {
            grow();
        }
        long hash = hash(key);
        int place = place(hash);
        if (firstLines[place] != 0) {
            return firstLines[place];
        }
        hashes[place] = hash;
        firstLines[place] = line;
        count++;
        return 0;
    }

    private int place(long hash) {
        int place = (int) (hash >>> 20) & (hashes.length - 1);
        while (firstLines[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldLines = firstLines;
        hashes = new long[2 * oldHashes.length];
        firstLines = new long[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldLines[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                firstLines[place] = oldLines[i];
            }
        }
    }

    /** FNV-1a, then mixed so that short keys spread. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
