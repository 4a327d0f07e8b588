package dev.migrations.op;

/**
 * What a revision asks for, as a value.
 *
 * <p>A closed family: whoever handles operations answers for every kind through an {@link OperationVisitor}. The one door
 * in it is {@link CustomOperation}.
 */
public sealed interface Operation
        permits ExecuteSql,
                RunScript,
                RunJdbc,
                CreateTable,
                DropTable,
                RenameTable,
                AddColumn,
                DropColumn,
                AlterColumn,
                RenameColumn,
                CreateIndex,
                DropIndex,
                AddConstraint,
                DropConstraint,
                CustomOperation {

    /** What it does, for people: one line without data, such as {@code add column author.email}. */
    String describe();

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(OperationVisitor<R> visitor);
}
