package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionIdsTest {

    private static final ZonedDateTime TIME = ZonedDateTime.parse("2026-11-20T14:32:10+01:00");

    @Test
    void hexIdsAreTwelveDigits() {
        assertThat(new RevisionIds(IdGenerator.HEX).next(Set.of(), TIME)).matches("[0-9a-f]{12}");
    }

    @Test
    void aHexIdThatIsTakenIsMadeAgain() {
        String first = new RevisionIds(IdGenerator.HEX, new Random(7)).next(Set.of(), TIME);

        String second = new RevisionIds(IdGenerator.HEX, new Random(7)).next(Set.of(first), TIME);

        assertThat(second).matches("[0-9a-f]{12}").isNotEqualTo(first);
    }

    @Test
    void timestampsAreInTheirTimeZoneAndGoOnToTheNextSecondThatIsFree() {
        RevisionIds ids = new RevisionIds(IdGenerator.TIMESTAMP);

        assertThat(ids.next(Set.of(), TIME)).isEqualTo("20261120143210");
        assertThat(ids.next(Set.of("20261120143210", "20261120143211"), TIME)).isEqualTo("20261120143212");
    }

    @Test
    void sequentialIdsFollowTheGreatestNumber() {
        RevisionIds ids = new RevisionIds(IdGenerator.SEQUENTIAL);

        assertThat(ids.next(Set.of(), TIME)).isEqualTo("0001");
        assertThat(ids.next(Set.of("0001", "0010", "ab12"), TIME)).isEqualTo("0011");
        assertThat(ids.next(Set.of("9999"), TIME)).isEqualTo("10000");
    }
}
