package dev.migrations.op;

/**
 * One method for each kind of {@link Operation}.
 *
 * @param <R> what the visit returns
 */
public interface OperationVisitor<R> {

    R visitExecuteSql(ExecuteSql operation);

    R visitRunScript(RunScript operation);

    R visitRunJdbc(RunJdbc operation);

    R visitCreateTable(CreateTable operation);

    R visitDropTable(DropTable operation);

    R visitRenameTable(RenameTable operation);

    R visitAddColumn(AddColumn operation);

    R visitDropColumn(DropColumn operation);

    R visitAlterColumn(AlterColumn operation);

    R visitRenameColumn(RenameColumn operation);

    R visitCreateIndex(CreateIndex operation);

    R visitDropIndex(DropIndex operation);

    R visitAddConstraint(AddConstraint operation);

    R visitDropConstraint(DropConstraint operation);

    R visitCustom(CustomOperation operation);
}
