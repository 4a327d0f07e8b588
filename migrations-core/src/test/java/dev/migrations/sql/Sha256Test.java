package dev.migrations.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void aTextIsNamedByTheHashOfItsUtf8() {
        assertThat(Sha256.hex("ä")).isEqualTo("33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc");
        assertThat(Sha256.bytes("ä")).hasSize(32);
    }
}
