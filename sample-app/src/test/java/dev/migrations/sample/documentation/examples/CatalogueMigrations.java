package dev.migrations.sample.documentation.examples;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.NamingConvention.Kind;

final class CatalogueMigrations {

    private CatalogueMigrations() {}

    static MigrationsBuilder builder(String readers) {
        return Migrations.builder()
                .naming(NamingConvention.standard()
                        .with(Kind.PRIMARY_KEY, "pk_{table}")
                        .with(Kind.FOREIGN_KEY, "fk_{table}_{columns}_{referred_table}"))
                .renderer(new ReadableOnPostgresql(readers));
    }
}
