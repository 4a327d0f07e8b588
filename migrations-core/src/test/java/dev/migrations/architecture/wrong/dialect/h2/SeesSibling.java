package dev.migrations.architecture.wrong.dialect.h2;

import dev.migrations.architecture.wrong.dialect.sqlite.Sibling;

public record SeesSibling(Sibling sibling) {}
