package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import io.github.spacecraftcatalog.site.PlannedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code llms.txt} says, and whether it has the form of llmstxt.org. */
class LanguageModelGuideTest {

  private static final String BASE = "https://me.github.io/repo/";

  /** A title, a summary, text, and then sections of nothing but links with notes. */
  private static final Pattern FORM =
      Pattern.compile(
          "# [^\\n]+\\n\\n"
              + "> [^\\n]+\\n\\n"
              + "(?!#)[^\\n]+\\n"
              + "(\\n## [^\\n]+\\n\\n(- \\[(\\\\.|[^\\[\\]\\\\])+]\\([^\\s()]+\\)(: [^\\n]+)?\\n)+)+");

  private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyLinkLeadsToAFileOfTheSite(boolean isAddressKnown) {
    Project ours = isAddressKnown ? Project.OURS.below(BASE) : project("Spacecraft catalog");
    Site site = ours.build();

    List<String> links =
        LINK.matcher(site.text("llms.txt")).results().map(link -> link.group(1)).toList();

    String start = isAddressKnown ? BASE : "./";
    assertThat(links).isNotEmpty().doesNotHaveDuplicates().allMatch(link -> link.startsWith(start));
    assertThat(site.plan().files().stream().map(PlannedFile::path).map(path -> path.value()))
        .containsAll(links.stream().map(link -> link.substring(start.length())).toList());
  }

  @Test
  void itHasTheFormThatIsAgreedOn() {
    assertThat(Project.OURS.build().text("llms.txt")).matches(FORM);
  }

  @Test
  void whatIsWrittenByHandCannotBreakTheForm() {
    Project project = project("A [catalog](x) # of <b>things</b>");
    project.with("content/a.md", "---\ntitle: One ](https://evil.example/) two\n---\nText.");

    String guide = project.build().text("llms.txt");

    assertThat(guide).matches(FORM).contains("# A \\[catalog\\](x) # of \\<b\\>things\\</b\\>\n");
    assertThat(unescaped(guide).results()).noneMatch(link -> link.group().contains("evil.example"));
  }

  @Test
  void itSaysOfWhatDayTheDataIs() {
    Project project = project("Catalog");
    project.with("content/snapshots/2026-01-31.json", Craft.capture(Craft.of(1, "Ship")));

    assertThat(project.build().text("llms.txt"))
        .contains("\nData: Launch Library 2 by The Space Devs, as of 2026-01-31. ");
    assertThat(Project.of(folder.resolve("undated"), Craft.of(1, "Ship")).build().text("llms.txt"))
        .doesNotContain("as of");
  }

  private static Matcher unescaped(String markdown) {
    return Pattern.compile("(?<!\\\\)]\\([^)]*\\)").matcher(markdown);
  }

  private Project project(String title) {
    return Project.of(folder, Craft.of(1, "Ship"))
        .with("content/site.yaml", "title: '" + title + "'\n");
  }
}
