package dev.migrations.sample.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void everyBlockOfTheGuideIsExecutedByExactlyOneCheck() {
        Stream<Block> blocks = Page.guide().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> !CheckedBlocks.isCheckedElsewhere(block));

        assertThat(blocks)
                .allSatisfy(block -> assertThat(
                                Arrays.stream(CheckedBlocks.values()).filter(check -> check.has(block)))
                        .as(block.toString())
                        .hasSize(1));
    }

    @Test
    void everyLinkLeadsToAFileAndToAHeadingInIt() {
        List<String> broken = Page.all().stream()
                .flatMap(page -> page.links().stream()
                        .filter(link -> !leadsSomewhere(page, link))
                        .map(link -> page.name() + ": " + link))
                .toList();

        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = Page.ROOT.resolve(page.name()).resolveSibling(parts[0]).normalize();
        if (parts[0].isEmpty()) {
            return page.anchors().contains(parts[1]);
        }
        boolean exists = Files.exists(target);
        return parts.length == 1
                ? exists
                : exists
                        && Page.of(Page.ROOT.relativize(target).toString())
                                .anchors()
                                .contains(parts[1]);
    }

    @Test
    void theContentsOfTheGuideNameEveryPage() {
        List<String> pages = Page.guide().stream()
                .map(Page::name)
                .filter(name -> !name.endsWith("README.md"))
                .map(name -> name.substring("docs/".length()))
                .toList();

        assertThat(Page.of("docs/README.md").links()).containsAll(pages);
    }
}
