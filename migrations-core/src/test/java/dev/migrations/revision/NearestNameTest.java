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
    void ofEquallyNearNamesTheFirstInTheAlphabetIsTaken() {
        assertThat(NearestName.to("abcx", List.of("abcz", "abcy"))).contains("abcy");
    }
}
