package dev.migrations.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proves that each rule can fail, on packages that break all of them. */
class ArchitectureRulesTest {

    private static final String WRONG = "dev.migrations.architecture.wrong";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(WRONG);

    private final Architecture architecture = new Architecture(WRONG);

    private static List<String> violationsOf(ArchRule rule) {
        return rule.evaluate(CLASSES).getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .map(line -> line.replace(WRONG + ".", "").replaceFirst(" in \\([^)]*\\)$", ""))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void everyPackageHasItsLevel() {
        assertThat(violationsOf(architecture.everyPackageHasItsLevel()))
                .containsExactly(
                        "helper.Stray is in a package that has no level",
                        "helper.package-info is in a package that has no level");
    }

    @Test
    void arrowsPointDown() {
        assertThat(violationsOf(architecture.arrowsPointDown()))
                .containsExactly(
                        "Constructor <dialect.h2.SeesSibling.<init>(dialect.sqlite.Sibling)> has parameter of type <dialect.sqlite.Sibling>",
                        "Constructor <schema.SeesSameLevel.<init>(sql.SeesHigherLevel)> has parameter of type <sql.SeesHigherLevel>",
                        "Constructor <sql.SeesHigherLevel.<init>(op.Unmarked)> has parameter of type <op.Unmarked>",
                        "Field <dialect.h2.SeesSibling.sibling> has type <dialect.sqlite.Sibling>",
                        "Field <schema.SeesSameLevel.sameLevel> has type <sql.SeesHigherLevel>",
                        "Field <sql.SeesHigherLevel.higher> has type <op.Unmarked>",
                        "Method <dialect.h2.SeesSibling.sibling()> has return type <dialect.sqlite.Sibling>",
                        "Method <schema.SeesSameLevel.sameLevel()> has return type <sql.SeesHigherLevel>",
                        "Method <sql.SeesHigherLevel.higher()> has return type <op.Unmarked>");
    }

    @Test
    void dialectsDoNotSeeEachOther() {
        assertThat(violationsOf(architecture.dialectsDoNotSeeEachOther()))
                .containsExactly(
                        "Constructor <dialect.h2.SeesSibling.<init>(dialect.sqlite.Sibling)> has parameter of type <dialect.sqlite.Sibling>",
                        "Field <dialect.h2.SeesSibling.sibling> has type <dialect.sqlite.Sibling>",
                        "Method <dialect.h2.SeesSibling.sibling()> has return type <dialect.sqlite.Sibling>",
                        "Slice h2 depends on Slice sqlite:");
    }

    @Test
    void onlyTheJdbcPackageOpensConnections() {
        assertThat(violationsOf(architecture.onlyTheJdbcPackageOpensConnections()))
                .containsExactly(
                        "Method <internal.history.TouchesJdbc.fromDataSource(javax.sql.DataSource)> calls method <javax.sql.DataSource.getConnection()>",
                        "Method <internal.history.TouchesJdbc.fromDriverManager()> calls method <java.sql.DriverManager.getConnection(java.lang.String)>");
    }

    @Test
    void onlyTheJdbcPackageRunsStatements() {
        assertThat(violationsOf(architecture.onlyTheJdbcPackageRunsStatements()))
                .containsExactly(
                        "Method <internal.history.TouchesJdbc.preparedStatement(java.sql.PreparedStatement)> references method <java.sql.PreparedStatement.executeUpdate()>",
                        "Method <internal.history.TouchesJdbc.statement(java.sql.Statement)> calls method <java.sql.Statement.execute(java.lang.String)>");
    }

    @Test
    void nothingPrints() {
        assertThat(violationsOf(architecture.nothingPrints()))
                .containsExactly(
                        "Method <event.Prints.err()> gets field <java.lang.System.err>",
                        "Method <event.Prints.out()> gets field <java.lang.System.out>",
                        "Method <event.Prints.stackTrace(java.lang.Exception)> calls method <java.lang.Exception.printStackTrace()>");
    }

    @Test
    void publicSignaturesShowNothingInternal() {
        assertThat(violationsOf(architecture.publicSignaturesShowNothingInternal()))
                .containsExactly(
                        "ShowsInternal shows internal.runner.Secret",
                        "ShowsInternal.<init>(internal.runner.Secret) shows internal.runner.Secret",
                        "ShowsInternal.field shows internal.runner.Secret",
                        "ShowsInternal.get() shows internal.runner.Secret",
                        "ShowsInternal.typeArgument() shows internal.runner.Secret");
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(violationsOf(architecture.everyPackageIsNullMarked())).containsExactly("op is not @NullMarked");
    }

    @Test
    void exceptionsHaveAProblemAndAnAction() {
        assertThat(violationsOf(architecture.exceptionsHaveAProblemAndAnAction()))
                .containsExactly(
                        "Class <error.PlainException> is not assignable to dev.migrations.error.MigrationException");
    }
}
