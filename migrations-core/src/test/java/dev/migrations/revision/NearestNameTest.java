package dev.migrations.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    @Test
    void oneEditPerThreeCharactersIsNear() {
        List<String> names = List.of("upgrade", "downgrade", "revision");

        assertThat(NearestName.to("upgarde", names)).contains("upgrade");
        assertThat(NearestName.to("UPGRAD", names)).contains("upgrade");
        assertThat(NearestName.to("revison", names)).contains("revision");
        assertThat(NearestName.to("message", names)).isEmpty();
    }

    @Test
    void theBeginningOfANameIsNearFromThreeCharactersOn() {
        assertThat(NearestName.to("ae1", List.of("ae1027ffffff"))).contains("ae1027ffffff");
        assertThat(NearestName.to("ae", List.of("ae1027ffffff"))).isEmpty();
    }

    @Test
    void anIdentifierIsNearWhenItsBeginningIs() {
        List<String> identifiers = List.of("9c1d00000000", "9b1d0c77aa21", "9b1dffffffff", "mail");

        assertThat(NearestName.toIdentifier("9b2d", identifiers)).contains("9b1d0c77aa21");
        assertThat(NearestName.toIdentifier("9B2D", identifiers)).contains("9b1d0c77aa21");
        assertThat(NearestName.toIdentifier("mali", identifiers)).contains("mail");
        assertThat(NearestName.toIdentifier("a0e7", identifiers)).isEmpty();
        assertThat(NearestName.toIdentifier("9a", identifiers)).isEmpty();
        assertThat(NearestName.to("9b2d", identifiers)).isEmpty();
    }

    @Test
    void ofEquallyNearNamesTheFirstInTheAlphabetIsTaken() {
        assertThat(NearestName.to("abcx", List.of("abcz", "abcy"))).contains("abcy");
    }
}
