// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HandbookTest {
    private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(folder -> Files.exists(folder.resolve("mvnw")))
            .findFirst()
            .orElseThrow();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> the_code_of_each_page_does_what_the_page_says() throws IOException {
        List<Page> pages = pages().map(HandbookTest::read).filter(Page::hasCode).toList();
        assertThat(pages).isNotEmpty();
        return pages.stream()
                .map(page ->
                        DynamicTest.dynamicTest(ROOT.relativize(page.file()).toString(), () -> check(page)));
    }

    private void check(Page page) throws Exception {
        Path into = Files.createTempDirectory(folder, "page");
        assertThat(page.compile(into)).as("does not compile: " + page.file()).isEmpty();
        assertThat(page.run(into)).isEqualTo(page.printed());
    }

    @Test
    void every_link_to_a_file_leads_to_one() throws IOException {
        for (Path page : pages().toList()) {
            assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                    .as(page.toString())
                    .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static Page read(Path file) {
        try {
            return Page.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
