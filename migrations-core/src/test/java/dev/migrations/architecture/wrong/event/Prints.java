package dev.migrations.architecture.wrong.event;

final class Prints {

    private Prints() {}

    static void out() {
        System.out.println();
    }

    static void err() {
        System.err.println();
    }

    static void stackTrace(Exception exception) {
        exception.printStackTrace();
    }
}
