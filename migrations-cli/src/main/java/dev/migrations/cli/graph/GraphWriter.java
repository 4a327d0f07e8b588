package dev.migrations.cli.graph;

import java.util.List;

/** Writes a picture of the graph in one format. */
interface GraphWriter {

    String write(List<GraphRow> rows);
}
