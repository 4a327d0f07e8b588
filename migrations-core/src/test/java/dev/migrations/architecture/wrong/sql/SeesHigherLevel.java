package dev.migrations.architecture.wrong.sql;

import dev.migrations.architecture.wrong.op.Unmarked;

public record SeesHigherLevel(Unmarked higher) {}
