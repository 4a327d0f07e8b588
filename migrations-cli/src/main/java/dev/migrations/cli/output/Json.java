package dev.migrations.cli.output;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents: keys in the order in which they are declared, two spaces for each level, {@code \n} at line ends. */
public final class Json {

    private final ObjectWriter writer;

    public Json() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.writer = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build()
                .writer()
                .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator(""))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }

    /** The document as text, its last line not ended. */
    public String text(Object document) {
        return writer.writeValueAsString(document);
    }
}
