package dev.migrations.cli.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one line for each revision, its dot in a lane and its text to the right of all lanes. */
final class SvgWriter implements GraphWriter {

    private static final int ROW = 28;

    private static final int LANE = 20;

    private static final int RADIUS = 5;

    /** About the width of a character of the font, in pixels; the picture is cut where it is wider. */
    private static final int CHARACTER = 8;

    @Override
    public String write(List<GraphRow> rows) {
        SvgLanes lanes = SvgLanes.of(rows);
        int textX = LANE * (lanes.count() + 1);
        int longest = rows.stream().mapToInt(row -> label(row).length()).max().orElse(0);
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(textX + CHARACTER * longest + LANE)
                .append("\" height=\"")
                .append(ROW * rows.size() + ROW / 2)
                .append("\" font-family=\"monospace\" font-size=\"13\">\n");
        lanes.edges().forEach(edge -> path(text, lanes, edge));
        for (int i = 0; i < rows.size(); i++) {
            node(text, rows.get(i), lanes.laneOf(i), i, textX);
        }
        return text.append("</svg>\n").toString();
    }

    private static void path(StringBuilder text, SvgLanes lanes, SvgLanes.LaneEdge laneEdge) {
        Edge edge = laneEdge.edge();
        text.append("  <path d=\"M").append(point(lanes.laneOf(edge.child()), edge.child()));
        if (edge.parent() - edge.child() > 1) {
            text.append(" L")
                    .append(point(laneEdge.lane(), edge.child() + 1))
                    .append(" L")
                    .append(point(laneEdge.lane(), edge.parent() - 1));
        }
        text.append(" L")
                .append(point(lanes.laneOf(edge.parent()), edge.parent()))
                .append("\" fill=\"none\" stroke=\"#888\"/>\n");
    }

    private static void node(StringBuilder text, GraphRow row, int lane, int place, int textX) {
        text.append("  <circle cx=\"")
                .append(x(lane))
                .append("\" cy=\"")
                .append(y(place))
                .append("\" r=\"")
                .append(RADIUS)
                .append("\" fill=\"")
                .append(row.isCurrent() ? "#1a7f37" : "#0969da")
                .append("\"/>\n  <text x=\"")
                .append(textX)
                .append("\" y=\"")
                .append(y(place) + RADIUS)
                .append("\">")
                .append(escaped(label(row)))
                .append("</text>\n");
    }

    private static String point(int lane, int place) {
        return x(lane) + "," + y(place);
    }

    private static int x(int lane) {
        return LANE * lane + LANE / 2;
    }

    private static int y(int place) {
        return ROW * place + ROW / 2;
    }

    private static String label(GraphRow row) {
        String marks = row.marks().isEmpty() ? "" : " (" + String.join(", ", row.marks()) + ")";
        return row.revision() + marks + (row.message().isEmpty() ? "" : " " + row.message());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "\uFFFD");
    }

    /** Which lane each revision and each edge has; an edge has its lane for itself until it reaches the parent. */
    private static final class SvgLanes {

        private final List<Integer> laneOfRow = new ArrayList<>();

        private final List<LaneEdge> edges = new ArrayList<>();

        private final List<Boolean> taken = new ArrayList<>();

        private record LaneEdge(Edge edge, int lane) {}

        static SvgLanes of(List<GraphRow> rows) {
            Map<Integer, List<Edge>> byChild = new HashMap<>();
            Edge.between(rows)
                    .forEach(edge -> byChild.computeIfAbsent(edge.child(), none -> new ArrayList<>())
                            .add(edge));
            SvgLanes lanes = new SvgLanes();
            for (int i = 0; i < rows.size(); i++) {
                lanes.place(i, byChild.getOrDefault(i, List.of()));
            }
            return lanes;
        }

        private void place(int row, List<Edge> toParents) {
            List<Integer> arriving = edges.stream()
                    .filter(edge -> edge.edge().parent() == row)
                    .map(LaneEdge::lane)
                    .sorted()
                    .toList();
            int lane = arriving.isEmpty() ? free() : arriving.get(0);
            arriving.forEach(other -> taken.set(other, false));
            laneOfRow.add(lane);
            for (Edge edge : toParents) {
                int edgeLane = taken.get(lane) ? free() : lane;
                taken.set(edgeLane, true);
                edges.add(new LaneEdge(edge, edgeLane));
            }
        }

        private int free() {
            int lane = taken.indexOf(false);
            if (lane < 0) {
                taken.add(false);
                lane = taken.size() - 1;
            }
            return lane;
        }

        int laneOf(int row) {
            return laneOfRow.get(row);
        }

        List<LaneEdge> edges() {
            return edges;
        }

        int count() {
            return taken.size();
        }
    }
}
