package dev.migrations.internal.autogenerate;

/** Whether a comparison asks what changes would do to rows, for which tables may have to be read as a whole. */
public enum RowInquiry {
    ASKED,
    LEFT_ALONE
}
