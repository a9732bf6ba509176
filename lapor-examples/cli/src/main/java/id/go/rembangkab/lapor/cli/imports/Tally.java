// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

/** What became of the rows so far; confined to one thread. */
final class Tally {
    private long read;
    private long imported;
    private long alreadyThere;
    private long rejected;
    private long lastLine;

    void imported(long line) {
        count(line);
        imported++;
    }

    void alreadyThere(long line) {
        count(line);
        alreadyThere++;
    }

    void rejected(long line) {
        count(line);
        rejected++;
    }

    private void count(long line) {
        read++;
        lastLine = line;
    }

    long read() {
        return read;
    }

    long imported() {
        return imported;
    }

    long alreadyThere() {
        return alreadyThere;
    }

    long rejected() {
        return rejected;
    }

    /** The line of the last row that is done with. */
    long lastLine() {
        return lastLine;
    }
}
