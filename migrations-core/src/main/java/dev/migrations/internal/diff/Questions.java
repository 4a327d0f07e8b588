package dev.migrations.internal.diff;

import dev.migrations.model.ColumnHint;
import dev.migrations.model.Rename;
import dev.migrations.model.RenameQuestion;
import dev.migrations.schema.Column;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what may have been renamed: pairs of something that goes and something alike that comes. */
final class Questions {

    private static final int LEAST_SCORE = 50;

    private final Parts actual;

    private final Parts desired;

    private final Knowledge knowledge;

    private Questions(Parts actual, Parts desired, Knowledge knowledge) {
        this.actual = actual;
        this.desired = desired;
        this.knowledge = knowledge;
    }

    /** @param actual the actual schema after the renames that are known */
    static List<RenameQuestion> of(Parts actual, Parts desired, Knowledge knowledge, ComparisonSettings settings) {
        Questions questions = new Questions(actual, desired, knowledge);
        return Stream.concat(questions.best(questions.tables(settings)).stream(), questions.ofColumns().stream())
                .toList();
    }

    private List<RenameQuestion> tables(ComparisonSettings settings) {
        List<Table> gone = actual.tables().values().stream()
                .filter(table -> !desired.tables().containsKey(table.name())
                        && settings.filter().test(table.id()))
                .toList();
        return desired.tables().values().stream()
                .filter(table -> !actual.tables().containsKey(table.name()))
                .flatMap(added -> gone.stream().map(table -> new TableLikeness(table, added).question()))
                .toList();
    }

    private List<RenameQuestion> ofColumns() {
        List<RenameQuestion> questions = new ArrayList<>();
        for (Table after : desired.tables().values()) {
            Table before = actual.tables().get(after.name());
            if (before != null) {
                questions.addAll(best(ofColumns(before, after)));
            }
        }
        return questions;
    }

    private List<RenameQuestion> ofColumns(Table before, Table after) {
        List<Column> gone = without(before, after);
        return without(after, before).stream()
                .flatMap(added -> gone.stream()
                        .map(column -> new ColumnLikeness(before, after, column, added, hints(after.name(), added))
                                .question()))
                .toList();
    }

    private static List<Column> without(Table table, Table other) {
        Set<String> names =
                new LinkedHashSet<>(other.columns().stream().map(Column::name).toList());
        return table.columns().stream()
                .filter(column -> !names.contains(column.name()))
                .toList();
    }

    private List<ColumnHint> hints(QualifiedName table, Column column) {
        return knowledge.hints().stream()
                .filter(hint -> hint.column().table().equals(table)
                        && hint.column().column().equals(column.name()))
                .toList();
    }

    /** Each name in one question at most: the best ones. */
    private List<RenameQuestion> best(List<RenameQuestion> questions) {
        List<RenameQuestion> sorted = questions.stream()
                .filter(question -> question.score() >= LEAST_SCORE)
                .filter(question -> !knowledge.distinct().contains(question.answer()))
                .sorted(Comparator.comparingInt(RenameQuestion::score)
                        .reversed()
                        .thenComparing(question -> question.from().toString())
                        .thenComparing(question -> question.to().toString()))
                .toList();
        Set<QualifiedName> before = new LinkedHashSet<>();
        Set<QualifiedName> after = new LinkedHashSet<>();
        List<RenameQuestion> best = new ArrayList<>();
        for (RenameQuestion question : sorted) {
            if (!before.contains(question.from()) && !after.contains(question.to())) {
                before.add(question.from());
                after.add(question.to());
                best.add(question);
            }
        }
        return best;
    }

    /** A question whether a table was renamed. */
    static RenameQuestion table(QualifiedName from, QualifiedName to, int score, List<String> reasons) {
        return new RenameQuestion(Rename.Kind.TABLE, null, from, to, score, reasons);
    }
}
