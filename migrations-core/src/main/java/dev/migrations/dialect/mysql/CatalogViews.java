package dev.migrations.dialect.mysql;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.View;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells views. Names of columns are part of the query. */
final class CatalogViews {

    private static final String VIEWS =
            "SELECT table_schema, table_name, view_definition, check_option, security_type, ";

    private final CatalogNames names;

    private final CatalogColumns columns;

    CatalogViews(CatalogNames names, CatalogColumns columns) {
        this.names = names;
        this.columns = columns;
    }

    void tell(SqlSession session, MysqlServer server, ToldCatalog told) throws SQLException {
        session.query(
                VIEWS + server.choose("algorithm", "'UNDEFINED'") + " FROM information_schema.views WHERE "
                        + names.isRead("table_schema"),
                row -> tell(row, told));
    }

    private boolean tell(ResultSet row, ToldCatalog told) throws SQLException {
        QualifiedName name = names.told(row.getString(1), row.getString(2));
        String query = CatalogRoutines.visible(row.getString(3), "view", name);
        List<StorageParameter> parameters = new ArrayList<>();
        if (!row.getString(6).equals("UNDEFINED")) {
            parameters.add(new StorageParameter("ALGORITHM", row.getString(6)));
        }
        if (row.getString(5).equals("INVOKER")) {
            parameters.add(new StorageParameter("SQL SECURITY", row.getString(5)));
        }
        View view = new View(
                View.Kind.VIEW,
                name,
                List.of(),
                names.text(query),
                parameters,
                View.CheckOption.valueOf(row.getString(4)),
                View.Population.FILLED);
        told.tell(view, columns.namesOf(name));
        told.uses(view.id().object(), query);
        return true;
    }
}
