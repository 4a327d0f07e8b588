package dev.migrations.architecture.wrong.error;

@SuppressWarnings("serial")
public final class PlainException extends RuntimeException {}
