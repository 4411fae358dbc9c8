package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataQualityPageTest {

  private static final Craft DOCKED_TOO_LONG =
      Craft.of(1, "Ship").with("time_docked", "P3D").with("time_in_space", "P2D");

  @TempDir private Path folder;

  @Test
  void aContradictionTellsItsValuesAndWhereTheyWereRead() {
    Element rule =
        section(Project.of(folder, DOCKED_TOO_LONG).build(), "docked-longer-than-in-space");

    assertThat(rule.select(".findings li").eachText())
        .containsExactly(
            "Ship time_docked P3D > time_in_space P2D"
                + " in capture.json at /0/time_docked, /0/time_in_space");
    assertThat(rule.select(".findings a").attr("href")).isEqualTo("../spacecraft/1-ship/");
  }

  @Test
  void aRuleThatFindsNothingSaysSo() {
    Document page = page(Project.of(folder, DOCKED_TOO_LONG).build());

    assertThat(page.select("[aria-labelledby=unbroken] #implausible-size").text())
        .startsWith("Implausible size ");
    assertThat(page.select("#unbroken ~ * #docked-longer-than-in-space")).isEmpty();
  }

  @Test
  void theContentsCountEveryRule() {
    Document page = page(Project.of(folder, DOCKED_TOO_LONG).build());

    assertThat(page.select("#contents tbody tr").eachText())
        .contains("Docked longer than in space 1", "Implausible size none", "No picture 1");
    assertThat(page.select("#contents tbody a").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
  }

  @Test
  void theRecordsPageLinksToTheRule() {
    Project.Site site = Project.of(folder, DOCKED_TOO_LONG, Craft.of(2, "Boat")).build();

    assertThat(site.text("spacecraft/1-ship/index.html"))
        .contains(
            "The source contradicts itself here:"
                + " <a href=\"../../data-quality/#docked-longer-than-in-space\">docked longer than in"
                + " space</a>.");
    assertThat(site.text("spacecraft/2-boat/index.html")).doesNotContain("contradicts itself");
  }

  @Test
  void manyFindingsAreShownInPartAndCounted() {
    Element rule = section(Project.of(folder, many(203)).build(), "docked-longer-than-in-space");

    assertThat(rule.select(".findings li")).hasSize(200);
    assertThat(rule.text()).endsWith("And 3 more, which are not shown here.");
  }

  @Test
  void gapsAreCountedByConfiguration() {
    Element rule = section(Project.of(folder, many(203)).build(), "missing-image");

    assertThat(rule.text()).contains("203 of 203 spacecraft, 100 %.");
    assertThat(rule.select("details .findings li").eachText())
        .singleElement()
        .asString()
        .startsWith("Vostok 203 Ship 1, Ship 2, ")
        .endsWith("Ship 20, 183 more");
  }

  @Test
  void thePageHasNoFaults() {
    assertThat(Project.of(folder, many(3)).faults()).isEmpty();
  }

  private static Craft[] many(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(id -> Craft.of(id, "Ship " + id).with("time_docked", "P3D"))
        .toArray(Craft[]::new);
  }

  private static Element section(Project.Site site, String rule) {
    return page(site).select("section[aria-labelledby=" + rule + "]").expectFirst("section");
  }

  private static Document page(Project.Site site) {
    return Jsoup.parse(site.text("data-quality/index.html"));
  }
}
