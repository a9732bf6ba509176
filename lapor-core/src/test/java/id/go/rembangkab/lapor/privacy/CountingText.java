// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** A text that counts how often a character of it is read. */
final class CountingText implements CharSequence {
    private final String text;
    private long reads;

    CountingText(String text) {
        this.text = text;
    }

    long reads() {
        return reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        throw new UnsupportedOperationException("a copy of the text was asked for");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("a copy of the text was asked for");
    }
}
