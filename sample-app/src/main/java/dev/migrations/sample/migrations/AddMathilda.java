package dev.migrations.sample.migrations;

import dev.migrations.op.Operations;
import dev.migrations.op.Value;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The library bought a book. */
@Revision(
        id = "d10b5f7e4a39",
        revises = "0e94a6d1b852",
        message = "Add Mathilda by Mary Shelley",
        createDate = "2026-10-06T11:00:00Z")
final class AddMathilda implements Migration {

    private static final long MARY_SHELLEY = 2;

    @Override
    public void upgrade(Operations op) {
        op.insert(
                "book",
                r -> r.columns(
                                "id",
                                "author_id",
                                "title",
                                "isbn",
                                "price",
                                "in_print",
                                "subjects",
                                "details",
                                "added_at",
                                "condition")
                        .row(
                                UUID.fromString("0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a05"),
                                MARY_SHELLEY,
                                "Mathilda",
                                "9780000000057",
                                new BigDecimal("8.40"),
                                false,
                                List.of("novella"),
                                Value.json("{\"language\": \"en\"}"),
                                Instant.parse("2026-10-06T11:00:00Z"),
                                "worn")
                        .key("id"));
    }
}
