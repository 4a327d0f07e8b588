package dev.migrations.op;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.schema.Deferrability;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** Checksums in users' databases are made of these texts: a change of a line here breaks them. */
    @Test
    void theTextOfEachOperationStays() {
        Operations op = new Operations("Everything");
        op.execute("SELECT 'it''s \\'\nFROM x", "SELECT 2");
        op.run("fill emails", connection -> {}, connection -> {});
        op.createTable(
                "app.book",
                t -> t.columns(
                                column("id", bigint()).identityAlways(),
                                column("title", varchar(200))
                                        .defaultTo("'x'")
                                        .collation("C")
                                        .comment("as printed"),
                                column("tags", array(text())).notNull(),
                                column("mood", nativeType("mood")).generatedAs("f(id)"))
                        .primaryKey("id")
                        .constraints(foreignKey("title")
                                .references("author", "name")
                                .named("book_fkey")
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.SET_NULL)
                                .deferrability(Deferrability.INITIALLY_DEFERRED))
                        .check("id > 0")
                        .comment("books"));
        op.dropTable("book");
        op.dropTable(table("book", column("id", bigint())));
        op.renameTable("app.book", "work");
        op.addColumn("book", column("price", numeric(12, 2)));
        op.dropColumn("book", "price");
        op.dropColumn("book", column("price", numeric()));
        op.alterColumn(
                "book",
                "price",
                c -> c.type(integer())
                        .using("price::integer")
                        .existingType(numeric())
                        .undoUsing("price::numeric")
                        .setNotNull()
                        .dropNotNull()
                        .setDefault("1")
                        .noExistingDefault()
                        .setDefault("2")
                        .existingDefault("1")
                        .dropDefault());
        op.renameColumn("book", "price", "cost");
        op.createIndex(
                "book",
                index(
                                "book_idx",
                                ascending("title").nullsLast(),
                                expression("lower(x)")
                                        .descending()
                                        .collation("C")
                                        .operatorClass("text_ops"))
                        .unique()
                        .using("btree")
                        .including("a", "b")
                        .where("x > 0")
                        .concurrently());
        op.createIndex("book_idx", "book", "title");
        op.dropIndex("book", "book_idx");
        op.dropIndex("book", index("book_idx", "title").concurrently());
        op.addConstraint("book", unique("a", "b").named("book_key"));
        op.dropConstraint("book", "book_key");
        op.dropConstraint("book", primaryKey("id").named("book_pkey"));
        op.add(new Comment("book"));

        assertThat(Fingerprint.of(op.recorded())).isEqualTo("""
                ExecuteSql{sql='SELECT \\'it\\'\\'s \\\\\\'\\nFROM x' undoSql='SELECT 2'}
                RunJdbc{description='fill emails'}
                CreateTable{table=Table{name=QualifiedName{schema='app' name='book'} columns=[Column{name='id' type=StandardType{kind=BIGINT} nullability=NOT_NULL identity=ALWAYS}, Column{name='title' type=StandardType{kind=VARCHAR arguments=[200]} defaultExpression='\\'x\\'' collation=QualifiedName{name='C'} comment='as printed'}, Column{name='tags' type=ArrayType{element=StandardType{kind=TEXT}} nullability=NOT_NULL}, Column{name='mood' type=NativeType{sql='mood'} generatedExpression='f(id)'}] constraints=[PrimaryKey{columns=['id']}, ForeignKey{name='book_fkey' columns=['title'] targetTable=QualifiedName{name='author'} targetColumns=['name'] onDelete=CASCADE onUpdate=SET_NULL deferrability=INITIALLY_DEFERRED}, Check{expression='id > 0'}] comment='books'}}
                DropTable{name=QualifiedName{name='book'}}
                DropTable{name=QualifiedName{name='book'} table=Table{name=QualifiedName{name='book'} columns=[Column{name='id' type=StandardType{kind=BIGINT}}]}}
                RenameTable{from=QualifiedName{schema='app' name='book'} to='work'}
                AddColumn{table=QualifiedName{name='book'} column=Column{name='price' type=StandardType{kind=NUMERIC arguments=[12, 2]}}}
                DropColumn{table=QualifiedName{name='book'} name='price'}
                DropColumn{table=QualifiedName{name='book'} name='price' column=Column{name='price' type=StandardType{kind=NUMERIC}}}
                AlterColumn{table=QualifiedName{name='book'} column='price' changes=[ChangeType{type=StandardType{kind=INTEGER} using='price::integer' existingType=StandardType{kind=NUMERIC} undoUsing='price::numeric'}, SetNotNull{}, DropNotNull{}, SetDefault{expression='1' existing=Existing{knowledge=ABSENT}}, SetDefault{expression='2' existing=Existing{knowledge=PRESENT text='1'}}, DropDefault{}]}
                RenameColumn{table=QualifiedName{name='book'} from='price' to='cost'}
                CreateIndex{table=QualifiedName{name='book'} index=Index{name='book_idx' elements=[IndexElement{value='title' nulls=LAST}, IndexElement{kind=EXPRESSION value='lower(x)' order=DESCENDING collation=QualifiedName{name='C'} operatorClass='text_ops'}] uniqueness=UNIQUE method='btree' include=['a', 'b'] where='x > 0' build=CONCURRENT}}
                CreateIndex{table=QualifiedName{name='book'} index=Index{name='book_idx' elements=[IndexElement{value='title'}]}}
                DropIndex{table=QualifiedName{name='book'} name='book_idx'}
                DropIndex{table=QualifiedName{name='book'} name='book_idx' build=CONCURRENT index=Index{name='book_idx' elements=[IndexElement{value='title'}] build=CONCURRENT}}
                AddConstraint{table=QualifiedName{name='book'} constraint=Unique{name='book_key' columns=['a', 'b']}}
                DropConstraint{table=QualifiedName{name='book'} name='book_key'}
                DropConstraint{table=QualifiedName{name='book'} name='book_pkey' constraint=PrimaryKey{name='book_pkey' columns=['id']}}
                CustomOperation{class='dev.migrations.op.Comment' describe='comment on book'}
                """);
    }

    @Test
    void scriptsCountWithoutTheirNamesAndLineEndings() {
        RunScript unix = new RunScript(SourceText.of("a.sql", "SELECT 1;\nSELECT 2;"));
        RunScript windows = new RunScript(SourceText.of("b.sql", "SELECT 1;\r\nSELECT 2;"));

        assertThat(List.of(fingerprint(unix), fingerprint(windows)))
                .containsOnly("RunScript{script='SELECT 1;\\nSELECT 2;'}\n");
    }

    @Test
    void textsThatLookLikeComponentsStayTexts() {
        ExecuteSql one = new ExecuteSql("a' undoSql='b", null);
        ExecuteSql other = new ExecuteSql("a", "b");

        assertThat(fingerprint(one)).isNotEqualTo(fingerprint(other));
        assertThat(fingerprint(DropTable.named(QualifiedName.of("a.b"))))
                .isNotEqualTo(fingerprint(DropTable.named(QualifiedName.parse("a.b"))));
    }

    @Test
    void originsAndWorkDoNotCount() {
        RecordedOperation one = new RecordedOperation(new RunJdbc("fill", connection -> {}, null), Origin.of("A.java"));
        RecordedOperation other =
                new RecordedOperation(new RunJdbc("fill", connection -> {}, connection -> {}), new Origin("B", 7, 1));

        assertThat(Fingerprint.of(List.of(one))).isEqualTo(Fingerprint.of(List.of(other)));
    }

    private static String fingerprint(Operation operation) {
        return Fingerprint.of(List.of(new RecordedOperation(operation, Origin.of("Author.java"))));
    }
}
