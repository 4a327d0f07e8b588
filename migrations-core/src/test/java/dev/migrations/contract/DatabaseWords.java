package dev.migrations.contract;

/**
 * What each database calls otherwise.
 *
 * @param collation a collation that is not the usual one
 * @param otherCollation another one
 * @param role a role that privileges are granted to
 */
record DatabaseWords(String collation, String otherCollation, String role) {}
