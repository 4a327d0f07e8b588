package dev.migrations.sql;

import java.util.Arrays;

/** Knows the line and the column of every offset in a file. */
final class FileLines {

    /** Offsets where the lines begin; first is 0. */
    private final int[] starts;

    /** Offsets of the second {@code char} of each character that takes two. */
    private final int[] seconds;

    private FileLines(int[] starts, int[] seconds) {
        this.starts = starts;
        this.seconds = seconds;
    }

    static FileLines of(String text) {
        Offsets starts = new Offsets();
        Offsets seconds = new Offsets();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                starts.add(i + 1);
            } else if (Character.isLowSurrogate(character) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
                seconds.add(i);
            }
        }
        return new FileLines(starts.toArray(), seconds.toArray());
    }

    /** The line that the offset is in, the first is 1. */
    int lineAt(int offset) {
        return countUpTo(starts, offset);
    }

    /** The column of the offset in its line in code points, the first is 1. */
    int columnAt(int offset) {
        int start = starts[lineAt(offset) - 1];
        return offset - start + 1 - (countUpTo(seconds, offset) - countUpTo(seconds, start));
    }

    /** How many of the numbers are not greater than the value. */
    private static int countUpTo(int[] ascending, int value) {
        int found = Arrays.binarySearch(ascending, value);
        return found >= 0 ? found + 1 : -found - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileLines that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(seconds, that.seconds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts);
    }

    private static final class Offsets {

        private int[] values = new int[16];

        private int count;

        void add(int value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, count);
        }
    }
}
