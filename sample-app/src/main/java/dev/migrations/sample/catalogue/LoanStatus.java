package dev.migrations.sample.catalogue;

/** Whether the fee of a loan is paid. */
enum LoanStatus {
    PENDING,
    PAID,
    UNKNOWN
}
