package dev.migrations.dialect.h2;

import dev.migrations.dialect.ScriptText;
import java.util.List;

/** Scripts for H2's own tools, which stop at the first error. */
final class H2ScriptText implements ScriptText {

    @Override
    public String milliseconds(String from, String to) {
        return "DATEDIFF(MILLISECOND, " + from + ", " + to + ")";
    }

    @Override
    public List<String> require(String condition, String problem, String action) {
        return List.of("SELECT CASE WHEN " + condition + " THEN 'as expected' ELSE SIGNAL('45000', "
                + literal(problem + " " + action) + ") END");
    }
}
