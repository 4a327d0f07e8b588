package dev.migrations.architecture.wrong.schema;

import dev.migrations.architecture.wrong.sql.SeesHigherLevel;

public record SeesSameLevel(SeesHigherLevel sameLevel) {}
