package dev.migrations.sample.postgresql;

/** The only database of a server of the library's own. */
record OwnDatabase(OwnServer server) implements LibraryDatabase {

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.port() + "/postgres";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String description() {
        return server.folder().toString();
    }
}
