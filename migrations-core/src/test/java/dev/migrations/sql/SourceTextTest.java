package dev.migrations.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void everyCharacterAndTheEndKnowsItsLineAndColumn() {
        SourceText text = SourceText.of("a.sql", "ab\nc");

        List<Origin> origins = origins(text);

        assertThat(origins).containsExactly(at(1, 1), at(1, 2), at(1, 3), at(2, 1), at(2, 2));
    }

    @Test
    void anEmptyTextHasAPlace() {
        SourceText text = SourceText.of("a.sql", "");

        List<Origin> origins = origins(text);

        assertThat(origins).containsExactly(at(1, 1));
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        SourceText text = SourceText.of("a.sql", "ab");

        assertThatThrownBy(() -> text.originAt(3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("offset 3 in a text of 2");
        assertThatThrownBy(() -> text.originAt(-1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("offset -1 in a text of 2");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        SourceText text = SourceText.of("a.sql", "\uFEFFab");

        assertThat(text).isEqualTo(SourceText.of("a.sql", "ab")).hasSameHashCodeAs(SourceText.of("a.sql", "ab"));
        assertThat(text.originAt(0)).isEqualTo(at(1, 1));
    }

    @Test
    void lineEndingsOfBothKindsAreKeptAndCounted() {
        SourceText text = SourceText.of("a.sql", "a\r\nb\nc");

        assertThat(text.text()).isEqualTo("a\r\nb\nc");
        assertThat(text.originAt(3)).isEqualTo(at(2, 1));
        assertThat(text.originAt(5)).isEqualTo(at(3, 1));
    }

    @Test
    void columnsAreCountedInCodePoints() {
        SourceText text = SourceText.of("a.sql", "\uD83D\uDE00\n\uD83D\uDE00x\uD83D\uDE00y");

        SourceText slice = text.slice(5, 9);

        assertThat(text.originAt(8)).isEqualTo(at(2, 4));
        assertThat(slice.text()).isEqualTo("x\uD83D\uDE00y");
        assertThat(origins(slice)).containsExactly(at(2, 2), at(2, 3), at(2, 3), at(2, 4), at(2, 5));
    }

    @Test
    void aSliceOfASliceKnowsThePlacesInTheFile() {
        SourceText text = SourceText.of("a.sql", "one\ntwo\nthree").slice(4, 13);

        SourceText slice = text.slice(4, 6);

        assertThat(slice.text()).isEqualTo("th");
        assertThat(slice).hasToString("th");
        assertThat(origins(slice)).containsExactly(at(3, 1), at(3, 2), at(3, 3));
    }

    @Test
    void anEmptySliceIsWhereItWasCut() {
        SourceText text = SourceText.of("a.sql", "a\nbc");

        SourceText slice = text.slice(3, 3);

        assertThat(origins(slice)).containsExactly(at(2, 2));
    }

    @Test
    void aValueStandsWhereItsPlaceholderStood() {
        SourceText text = SourceText.of("a.sql", "a ${x} b\n${y}c");

        SourceText replaced = text.replacePlaceholders(Map.of("x", "12", "y", ""), new ArrayList<>());

        assertThat(replaced.text()).isEqualTo("a 12 b\nc");
        assertThat(origins(replaced))
                .containsExactly(
                        at(1, 1), at(1, 2), at(1, 3), at(1, 3), at(1, 7), at(1, 8), at(1, 9), at(2, 5), at(2, 6));
    }

    @Test
    void theEndBehindAPlaceholderIsBehindThePlaceholder() {
        SourceText text = SourceText.of("a.sql", "a ${x}");

        SourceText replaced = text.replacePlaceholders(Map.of("x", "1"), new ArrayList<>());
        SourceText emptied = text.slice(2, 6).replacePlaceholders(Map.of("x", ""), new ArrayList<>());

        assertThat(replaced.originAt(3)).isEqualTo(at(1, 7));
        assertThat(replaced.slice(2, 3).originAt(1)).isEqualTo(at(1, 7));
        assertThat(emptied.text()).isEmpty();
        assertThat(emptied.originAt(0)).isEqualTo(at(1, 7));
    }

    @Test
    void aPlaceholderWithoutAValueIsAFaultAndStaysAsItIs() {
        List<Fault> faults = new ArrayList<>();
        SourceText text = SourceText.of("a.sql", "${a}\n ${b.c-d}");

        SourceText replaced = text.replacePlaceholders(Map.of("a", "1"), faults);

        assertThat(replaced.text()).isEqualTo("1\n ${b.c-d}");
        assertThat(faults)
                .containsExactly(Fault.of(
                        "Placeholder '${b.c-d}' at a.sql:2:2 has no value.",
                        "Set 'spring.migrations.placeholders.b.c-d' (or"
                                + " Migrations.builder().placeholder(\"b.c-d\", ...)), or mend its name."));
    }

    @Test
    void whatOnlyLooksLikeAPlaceholderIsLeftAlone() {
        List<Fault> faults = new ArrayList<>();
        SourceText text = SourceText.of("a.sql", "$${a} ${1} ${ a} ${} ${a $a{b}");

        SourceText replaced = text.replacePlaceholders(Map.of("a", "1"), faults);

        assertThat(replaced).isEqualTo(text);
        assertThat(faults).isEmpty();
    }

    @Test
    void aValueIsNotLookedAtForPlaceholdersAgain() {
        SourceText text = SourceText.of("a.sql", "${a}");

        SourceText replaced = text.replacePlaceholders(Map.of("a", "${a}$1\\"), new ArrayList<>());

        assertThat(replaced.text()).isEqualTo("${a}$1\\");
    }

    @Test
    void slicesOfReplacedTextsKnowWhereEachCharacterWasWritten() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);

        for (int round = 0; round < 300; round++) {
            assertSliceKeepsOrigins(random, "seed " + seed + ", round " + round);
        }
    }

    private static void assertSliceKeepsOrigins(Random random, String description) {
        StringBuilder file = new StringBuilder();
        String[] parts = {"a", "\n", "\r\n", "${one}", "${none}", "${two}", "\uD83D\uDE00", "xyz"};
        random.ints(random.nextInt(12), 0, parts.length).forEach(part -> file.append(parts[part]));
        SourceText text = SourceText.of("a.sql", file.toString())
                .replacePlaceholders(Map.of("one", "1", "two", "\uD83D\uDE002", "none", ""), new ArrayList<>());
        int begin = random.nextInt(text.text().length() + 1);
        int end = begin + random.nextInt(text.text().length() + 1 - begin);

        SourceText slice = text.slice(begin, end);

        assertThat(origins(slice)).as(description).isEqualTo(origins(text).subList(begin, end + 1));
    }

    @Test
    void textsOfDifferentFilesPlacesOrCharactersAreDifferent() {
        SourceText text = SourceText.of("a.sql", "aa\na");

        assertThat(text.slice(0, 1)).isNotEqualTo(text.slice(1, 2)).isEqualTo(text.slice(0, 1));
        assertThat(text).isNotEqualTo(SourceText.of("b.sql", "aa\na")).isNotEqualTo(SourceText.of("a.sql", "aaa"));
    }

    private static List<Origin> origins(SourceText text) {
        return IntStream.rangeClosed(0, text.text().length())
                .mapToObj(text::originAt)
                .toList();
    }

    private static Origin at(int line, int column) {
        return new Origin("a.sql", line, column);
    }
}
