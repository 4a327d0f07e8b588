package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceTest {

    private static Optional<JavaSource> source(String text) {
        return JavaSource.parse(SourceText.of("A.java", text));
    }

    private static Optional<RevisionNode> node(String text) {
        return source(text).flatMap(JavaSource::node);
    }

    @Test
    void theAnnotationIsReadAsFarAsItIsLiteral() {
        String text = """
                package a; // @Revision(id = "comment")
                /* @Revision(id = "comment") */
                import dev.migrations.script.Revision;
                @SuppressWarnings({"a", "b"})
                @dev.migrations.script.Revision(
                    id = "ab12", // ")
                    revises = {"a", "b",},
                    dependsOn = {},
                    branchLabels = "la\\u0062el",
                    transaction = TransactionMode.valueOf("AUTOCOMMIT"),
                    message = "say \\"hi\\" \\\\u0041")
                final class A { String s = "@Revision(id = 1)"; char c = '"'; String t = \"""
                    @Revision(id = "text") \\\""" " \"""; }
                """;

        Optional<JavaSource> source = source(text);

        assertThat(source.flatMap(JavaSource::node))
                .contains(new RevisionNode(
                        "ab12", List.of("a", "b"), List.of(), List.of("label"), new Origin("A.java", 5, 1)));
        assertThat(source.map(JavaSource::message)).contains("say \"hi\" \\u0041");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {}",
                "@Revision class A {}",
                "@Revision() class A {}",
                "@Other(id = \"a\") class A {}",
                "@Revision(id = ID) class A {}",
                "@Revision(id = \"a\" + \"b\") class A {}",
                "@Revision(id = \"a\", revises = {PARENT}) class A {}",
                "@Revision(id = \"a\", revises = {\"a\" \"b\"}) class A {}",
                "@Revision(id = {\"a\", \"b\"}) class A {}",
                "@Revision(\"a\") class A {}",
                "@Revision(id = \"a\"",
                "@Revision(id = \"\\q\") class A {}",
                "@Revision(id = \"a\") class A { @Revision(id = \"b\") class B {} }",
            })
    void whatCannotBeToldWithoutCompilingIsNotTold(String text) {
        assertThat(node(text)).isEmpty();
    }

    @Test
    void onlyWhatItRevisesIsRewritten() {
        assertThat(source("@Revision(id = \"a\", revises  =  {\"b\", \"c\"} , message = \"m\") class A {}")
                        .flatMap(source -> source.revising(List.of("d"))))
                .contains("@Revision(id = \"a\", revises  =  \"d\" , message = \"m\") class A {}");
        assertThat(source("@Revision(id = \"a\", message = \"m\") class A {}")
                        .flatMap(source -> source.revising(List.of("d", "e"))))
                .contains("@Revision(id = \"a\", revises = {\"d\", \"e\"}, message = \"m\") class A {}");
        assertThat(source("@Revision(\n\t\tid = \"a\")\nclass A {}").flatMap(source -> source.revising(List.of("d"))))
                .contains("@Revision(\n\t\tid = \"a\",\n\t\trevises = \"d\")\nclass A {}");
        assertThat(source("@Revision(id = \"a\", revises = B) class A {}")
                        .flatMap(source -> source.revising(List.of("d"))))
                .isEmpty();
    }
}
