package dev.migrations.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.migrations.error.MigrationException;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/** The rules for the packages below a root: what may see what, and who may do what. */
final class Architecture {

    /** From the ground up; a package sees those of lower levels, never one of its own level. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("error"),
            List.of("schema", "sql"),
            List.of("op", "revision"),
            List.of("event", "script", "dialect", "model"),
            List.of(
                    "dialect.postgresql",
                    "dialect.h2",
                    "dialect.sqlite",
                    "dialect.mysql",
                    "internal.diff",
                    "internal.history",
                    "internal.jdbc"),
            List.of("internal.runner", "internal.autogenerate"),
            List.of(""));

    private static final int UNKNOWN = -1;

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    ArchRule everyPackageHasItsLevel() {
        return classes().should(condition("be in a package of the table", (type, events) -> {
            if (levelOf(type) == UNKNOWN) {
                violation(events, type, type.getName() + " is in a package that has no level");
            }
        }));
    }

    ArchRule arrowsPointDown() {
        return classes()
                .should(condition(
                        "depend on lower levels only",
                        (type, events) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(arrow -> isArrow(type, arrow.getTargetClass()))
                                .filter(arrow -> levelOf(arrow.getTargetClass()) >= levelOf(type))
                                .forEach(arrow -> violation(events, type, arrow.getDescription()))));
    }

    ArchRule dialectsDoNotSeeEachOther() {
        return slices().matching(root + ".dialect.(*)..").should().notDependOnEachOther();
    }

    ArchRule onlyTheJdbcPackageOpensConnections() {
        return outsideOfJdbc()
                .should(accessTargetWhere(target(describe(
                        "opens a connection",
                        access -> access.getOwner().isAssignableTo(DriverManager.class)
                                || calls(access, DataSource.class, "getConnection")
                                || calls(access, Driver.class, "connect")))));
    }

    ArchRule onlyTheJdbcPackageRunsStatements() {
        return outsideOfJdbc()
                .should(accessTargetWhere(target(describe(
                        "runs a statement",
                        access -> access.getOwner().isAssignableTo(Statement.class)
                                && access.getName().startsWith("execute")))));
    }

    ArchRule nothingPrints() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    ArchRule publicSignaturesShowNothingInternal() {
        return classes()
                .that(describe("are public API", this::isPublicApi))
                .should(condition("show no internal type", (type, events) -> {
                    Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                            .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                            .forEach(shown -> showsInternal(events, type, shown, type.getName()));
                    type.getMembers().stream()
                            .filter(Architecture::isVisible)
                            .forEach(member -> member.getAllInvolvedRawTypes()
                                    .forEach(shown -> showsInternal(events, type, shown, member.getFullName())));
                }));
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().should(condition("be in a package that is @NullMarked", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                violation(events, type, type.getPackageName() + " is not @NullMarked");
            }
        }));
    }

    ArchRule exceptionsHaveAProblemAndAnAction() {
        return classes().that().areAssignableTo(Throwable.class).should().beAssignableTo(MigrationException.class);
    }

    private GivenClassesConjunction outsideOfJdbc() {
        return noClasses().that().resideOutsideOfPackage(root + ".internal.jdbc");
    }

    private boolean isArrow(JavaClass from, JavaClass to) {
        return isOurs(to) && !from.getPackageName().equals(to.getPackageName());
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private int levelOf(JavaClass type) {
        String name = type.getPackageName().substring(root.length()).replaceFirst("^\\.", "");
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(name)) {
                return level;
            }
        }
        return UNKNOWN;
    }

    private boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith(root + ".internal");
    }

    private boolean isPublicApi(JavaClass type) {
        return !isInternal(type)
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(this::isPublicApi).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private void showsInternal(ConditionEvents events, JavaClass type, JavaClass shown, String where) {
        if (isInternal(shown.getBaseComponentType())) {
            violation(events, type, where + " shows " + shown.getName());
        }
    }

    private static boolean calls(AccessTarget access, Class<?> owner, String name) {
        return access.getOwner().isAssignableTo(owner) && access.getName().equals(name);
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static void violation(ConditionEvents events, JavaClass type, String message) {
        events.add(SimpleConditionEvent.violated(type, message));
    }
}
