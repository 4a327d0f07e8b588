package dev.migrations.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The table of packages, held against the code of core. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.migrations");

    private final Architecture architecture = new Architecture("dev.migrations");

    @Test
    void everyPackageHasItsLevel() {
        architecture.everyPackageHasItsLevel().check(CORE);
    }

    @Test
    void arrowsPointDown() {
        architecture.arrowsPointDown().check(CORE);
    }

    @Test
    void dialectsDoNotSeeEachOther() {
        architecture.dialectsDoNotSeeEachOther().check(CORE);
    }

    @Test
    void onlyTheJdbcPackageOpensConnections() {
        architecture.onlyTheJdbcPackageOpensConnections().check(CORE);
    }

    @Test
    void onlyTheJdbcPackageRunsStatements() {
        architecture.onlyTheJdbcPackageRunsStatements().check(CORE);
    }

    @Test
    void nothingPrints() {
        architecture.nothingPrints().check(CORE);
    }

    @Test
    void publicSignaturesShowNothingInternal() {
        architecture.publicSignaturesShowNothingInternal().check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        architecture.everyPackageIsNullMarked().check(CORE);
    }

    @Test
    void exceptionsHaveAProblemAndAnAction() {
        architecture.exceptionsHaveAProblemAndAnAction().check(CORE);
    }
}
