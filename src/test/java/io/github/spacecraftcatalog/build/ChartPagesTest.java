package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts as they stand on pages, of a small catalog whose places were worked out by hand. */
class ChartPagesTest {

  private static final Craft ALPHA =
      Craft.of(1, "Alpha").with("time_in_space", "P10D").with("time_docked", "P5D");
  private static final Craft BETA = Craft.of(2, "Beta").with("time_in_space", "P4D");
  private static final Craft GAMMA = Craft.of(3, "Gamma").with("time_in_space", "P0D");
  private static final Craft DELTA =
      Craft.of(4, "Delta").with("is_placeholder", true).with("time_in_space", "P99D");

  @TempDir private Path folder;

  @Test
  void aConfigurationComparesItsSpacecraft() {
    Element chart = chart(page("configurations/2-vostok", ALPHA, BETA, GAMMA, DELTA));

    assertThat(chart.select("svg.plot text").eachText())
        .containsExactly(
            "Alpha", "10 d 0 h, 50 % docked", "Beta", "4 d 0 h", "Gamma", "not recorded");
    assertThat(chart.select("svg.plot rect.rest").eachAttr("width")).containsExactly("100%", "40%");
    assertThat(chart.select("svg.plot rect.part").eachAttr("width")).containsExactly("50%");
    assertThat(chart.select("figcaption .quiet").text())
        .isEqualTo("By name, from the top. Of 1 the time in space is not known.");
    assertThat(chart.select("tbody tr").eachText())
        .containsExactly(
            "Alpha 10 d 0 h 0 min 5 d 0 h 0 min 50 %",
            "Beta 4 d 0 h 0 min never docked never docked",
            "Gamma not recorded not recorded unknown");
  }

  @Test
  void whatIsNotKnownOfADockingIsNotDrawnAsFreeFlight() {
    Craft unknown = BETA.with("time_docked", null);
    Craft contradictory = GAMMA.with("time_in_space", "P2D").with("time_docked", "P3D");

    Element chart = chart(page("configurations/2-vostok", ALPHA, unknown, contradictory));

    assertThat(chart.select("svg.plot rect.undivided").eachAttr("width"))
        .containsExactly("40%", "20%");
    assertThat(chart.select("svg.plot .value").eachText())
        .containsExactly(
            "10 d 0 h, 50 % docked", "4 d 0 h, docked unknown", "2 d 0 h, docked unknown");
    assertThat(chart.select(".keys li").eachText())
        .containsExactly("docked", "free flight", "not known how much of it docked");
  }

  @Test
  void veryManySpacecraftAreCountedByTheirTimes() {
    Craft[] crafts =
        IntStream.rangeClosed(1, 301)
            .mapToObj(i -> Craft.of(i, "Ship " + i).with("time_in_space", "P" + i + "D"))
            .toArray(Craft[]::new);

    Element chart = chart(page("configurations/2-vostok", crafts));

    assertThat(chart.select("svg.plot rect.count")).hasSize(8);
    assertThat(chart.select("tbody tr").eachText()).contains("100 d to 200 d 100");
  }

  @Test
  void manySpacecraftAreColumns() {
    Craft[] crafts =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> Craft.of(i, "Ship " + i).with("time_in_space", "P" + i + "D"))
            .toArray(Craft[]::new);

    Element chart = chart(page("configurations/2-vostok", crafts));

    assertThat(chart.select("svg.plot rect.rest")).hasSize(20);
    assertThat(chart.select("svg.plot rect.rest").eachAttr("height"))
        .startsWith("0.61em")
        .endsWith("12.2em");
    assertThat(chart.select("svg.plot text").eachText())
        .containsExactly("5 d", "10 d", "15 d", "20 d", "Ship 1", "Ship 20");
    assertThat(chart.select("tbody tr")).hasSize(20);
  }

  @Test
  void thereIsNothingToCompareWithASingleTime() {
    assertThat(page("configurations/2-vostok", ALPHA, GAMMA, DELTA).select(".chart")).isEmpty();
  }

  @Test
  void otherOrdersOfAListingDoNotRepeatTheChart() {
    assertThat(page("configurations/2-vostok/by-time-docked", ALPHA, BETA).select(".chart"))
        .isEmpty();
  }

  /** On an axis from 2 to 20 days, 10 days stand at log 5 / log 10. */
  @Test
  void aSpacecraftFindsItselfAmongAll() {
    Element chart = chart(page("spacecraft/1-alpha", ALPHA, BETA, GAMMA, DELTA));

    assertThat(chart.select("line.mark-line").attr("x1")).isEqualTo("69.9%");
    assertThat(chart.select("text.value").text()).isEqualTo("Alpha, 10 d 0 h");
    assertThat(chart.select("rect.count").eachAttr("x")).containsExactly("0%", "69.9%");
    assertThat(chart.select("rect.count").eachAttr("width")).containsExactly("39.79%", "30.1%");
    assertThat(chart.select("figcaption .quiet").text())
        .startsWith("Place 1 of 2, the longest first.");
    assertThat(chart.select("tbody tr").eachText())
        .containsExactly("2 d to 5 d 1", "5 d to 10 d 0", "10 d to 20 d 1");
  }

  @Test
  void equalTimesShareAPlace() {
    Document page =
        page("spacecraft/2-beta", ALPHA, BETA, Craft.of(5, "Epsilon").with("time_in_space", "P4D"));

    assertThat(page.select(".chart figcaption .quiet").text())
        .startsWith("Place 2 of 3, the longest first, shared by 2.");
  }

  @Test
  void aSpacecraftWithoutATimeIsNotMarked() {
    assertThat(page("spacecraft/3-gamma", ALPHA, BETA, GAMMA, DELTA).select(".chart")).isEmpty();
    assertThat(page("spacecraft/4-delta", ALPHA, BETA, GAMMA, DELTA).select(".chart")).isEmpty();
  }

  /** From 1 January 1961 to 12 April 1962 are 466 days; 101 of them to the maiden flight. */
  @Test
  void theTimelineBeginsWithTheMaidenFlight() {
    Document page = page("timeline", ALPHA);

    assertThat(page.select("svg.plot .began").attr("cx")).isEqualTo("21.67%");
    assertThat(page.select("svg.plot g text").text()).isEqualTo("Vostok family");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly("Vostok family Family 12 April 1961 none no");
  }

  @Test
  void aTimelineOfNothingSaysSo() {
    Craft alone = ALPHA.with("spacecraft_config", Craft.configuration(2, "Vostok", List.of()));

    Document page = page("timeline", alone);

    assertThat(page.select(".chart")).isEmpty();
    assertThat(page.text()).contains("The captures do not tell when anything was first flown.");
    assertThat(page.select("[aria-labelledby=undated] a").eachText()).containsExactly("Vostok");
  }

  @Test
  void chartsHaveNamesThatExistOnce() {
    Project.Site site = Project.of(folder, ALPHA, BETA, GAMMA, DELTA).build();

    assertThat(site.pages())
        .anySatisfy(name -> assertThat(site.text(name)).contains("class=\"chart"));
    for (String name : site.pages()) {
      Document page = Jsoup.parse(site.text(name));
      for (Element plot : page.select("svg.plot")) {
        Stream.of(plot.attr("aria-labelledby"), plot.attr("aria-describedby"))
            .forEach(id -> assertThat(page.select("#" + id).text()).as(name).isNotEmpty());
        assertThat(page.select("[id=" + plot.attr("aria-labelledby") + "]")).as(name).hasSize(1);
      }
      assertThat(page.select("[style]")).as(name).isEmpty();
    }
  }

  private static Element chart(Document page) {
    return page.expectFirst(".chart");
  }

  private Document page(String path, Craft... crafts) {
    return Jsoup.parse(Project.of(folder, crafts).build().text(path + "/index.html"));
  }
}
