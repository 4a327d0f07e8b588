package dev.migrations.cli.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a graph line by line, newest first, as {@code git log --graph} does.
 *
 * <p>Every lane goes down to a revision that it waits for. A revision begins a lane if none waits for it, opens one more
 * for each further parent, and lanes that wait for the same revision are joined at once, the right one to the left one.
 */
public final class GraphDrawing {

    private final Set<String> drawn = new HashSet<>();

    /** What each lane waits for, from the left. */
    private final List<String> lanes = new ArrayList<>();

    private final List<GraphLine> lines = new ArrayList<>();

    private GraphDrawing() {}

    /**
     * Draws the revisions.
     *
     * @param rows newest first: each before all of its parents
     */
    public static List<GraphLine> of(List<GraphRow> rows) {
        GraphDrawing drawing = new GraphDrawing();
        rows.forEach(row -> drawing.drawn.add(row.revision()));
        rows.forEach(drawing::draw);
        return List.copyOf(drawing.lines);
    }

    private void draw(GraphRow row) {
        int lane = lanes.indexOf(row.revision());
        if (lane < 0) {
            lane = lanes.size();
            lanes.add(row.revision());
        }
        char[] line = line();
        line[2 * lane] = '*';
        lines.add(new GraphLine(text(line), Optional.of(row)));
        List<String> parents = row.parents().stream().filter(drawn::contains).toList();
        if (parents.isEmpty()) {
            end(lane);
        } else {
            open(lane, parents);
            joinAll();
        }
    }

    private void end(int lane) {
        lanes.remove(lane);
        if (lane < lanes.size()) {
            char[] line = blank();
            stay(line, 0, lane);
            for (int i = lane; i < lanes.size(); i++) {
                line[2 * i + 1] = '/';
            }
            add(line);
        }
    }

    private void open(int lane, List<String> parents) {
        lanes.set(lane, parents.get(0));
        for (int parent = parents.size() - 1; parent > 0; parent--) {
            char[] line = blank();
            stay(line, 0, lane + 1);
            for (int i = lane; i < lanes.size(); i++) {
                line[2 * i + 1] = '\\';
            }
            lanes.add(lane + 1, parents.get(parent));
            add(line);
        }
    }

    private void joinAll() {
        for (int right = 1; right < lanes.size(); right++) {
            int left = lanes.indexOf(lanes.get(right));
            if (left < right) {
                join(left, right);
                right--;
            }
        }
    }

    private void join(int left, int right) {
        char[] first = blank();
        stay(first, 0, right);
        for (int i = right; i < lanes.size(); i++) {
            first[2 * i - 1] = '/';
        }
        add(first);
        lanes.remove(right);
        for (int crossed = right - 1; crossed > left; crossed--) {
            char[] line = line();
            line[2 * crossed - 1] = '/';
            add(line);
        }
    }

    private char[] line() {
        char[] line = blank();
        stay(line, 0, lanes.size());
        return line;
    }

    private char[] blank() {
        char[] line = new char[2 * lanes.size() + 2];
        Arrays.fill(line, ' ');
        return line;
    }

    private static void stay(char[] line, int from, int to) {
        for (int i = from; i < to; i++) {
            line[2 * i] = '|';
        }
    }

    private void add(char[] line) {
        lines.add(new GraphLine(text(line), Optional.empty()));
    }

    private static String text(char[] line) {
        return new String(line).stripTrailing();
    }
}
