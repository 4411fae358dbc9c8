package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the head of a page announces. */
class HeadTest {

  private static final String BASE = "https://me.github.io/repo/";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "spacecraft/408-progress-8/, api/v1/spacecraft/408.json",
    "spacecraft/, api/v1/spacecraft.json",
    "configurations/, api/v1/spacecraft_configurations.json",
    "families/, api/v1/spacecraft_configuration_families.json",
    "agencies/, api/v1/agencies.json",
    "types/, api/v1/spacecraft_configuration_types.json",
    "statuses/, api/v1/spacecraft_statuses.json",
    "statuses/4-single-use/, api/v1/spacecraft_statuses/4.json"
  })
  void aPageAnnouncesItsData(String page, String data) {
    Site site = Project.OURS.below(BASE).build();

    assertThat(alternates(site, page)).containsExactly(BASE + data);
    assertThat(site.bodies()).containsKey(data);
  }

  @Test
  void whatShowsNothingOfItsOwnAnnouncesNoData() {
    Project project = Project.at(folder);
    project.with("content/snapshots/2025-12-01.json", Craft.capture(Craft.of(1, "Old")));
    project.with("content/snapshots/2026-01-31.json", Craft.capture(Craft.of(1, "New")));
    Site site = project.below(BASE).build();

    assertThat(alternates(site, "spacecraft/1-new/")).hasSize(1);
    assertThat(alternates(site, "spacecraft/1-old/")).isEmpty();
    assertThat(alternates(Project.OURS.build(), "spacecraft/by-flights/")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"pt-BR, pt_BR", "zh-Hans-CN, zh_CN", "en, ''"})
  void theLanguageIsToldWithItsRegionOnly(String language, String locale) {
    Project project = Project.of(folder, Craft.of(1, "Ship"));
    project.with("content/site.yaml", "language: " + language + "\n");

    assertThat(page(project.build(), "").select("meta[property=og:locale]").eachAttr("content"))
        .isEqualTo(locale.isEmpty() ? List.of() : List.of(locale));
  }

  @Test
  void everyPropertyThatOpenGraphAsksForIsThere() {
    Site site = Project.OURS.below(BASE).build();

    for (String property : List.of("og:title", "og:type", "og:image", "og:url")) {
      assertThat(site.pages())
          .allSatisfy(
              name ->
                  assertThat(Jsoup.parse(site.text(name)).select("meta[property=" + property + "]"))
                      .as(name)
                      .hasSize(1)
                      .allMatch(meta -> !meta.attr("content").isBlank()));
    }
  }

  private static List<String> alternates(Site site, String page) {
    return page(site, page)
        .select("head > link[rel=alternate][type=application/json]")
        .eachAttr("abs:href");
  }

  private static Document page(Site site, String path) {
    return Jsoup.parse(site.text(path + "index.html"), BASE + path);
  }
}
