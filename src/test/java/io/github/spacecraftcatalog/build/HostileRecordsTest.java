package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project.Site;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a record is shown as text, whatever it is. */
class HostileRecordsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "Fish & Chips &amp; &lt;b&gt;",
        "]]></title><!-- -->",
        "${7*7} @if(true) $unsafe{x}",
        "`}) //",
        "{{constructor}} \\u003c",
        "Ñandú 東方 🚀",
        "= 1 + 1",
        "../../etc/passwd",
        "----"
      })
  void aNameIsShownAsItIs(String name) {
    Project project = Project.of(folder, hostile(name));
    Site site = project.build();

    Document page = Jsoup.parse(site.text(pageOf(site, "spacecraft/1")));
    assertThat(page.select("h1").text()).isEqualTo(name);
    assertThat(page.title()).isEqualTo(name + " · Spacecraft catalog");
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(name);
    assertThat(page.select("meta[name=description]").attr("content")).startsWith(name + ": ");
    assertThat(page.select("[aria-current=page]").text()).isEqualTo(name);
    assertThat(page.select(".label__serial").text()).isEqualTo(name);
    assertThat(page.select(".label__text > p:last-child").text()).isEqualTo(name);
    assertThat(page.select(".plate img").attr("alt")).isEqualTo(name);
    assertThat(page.select(".plate__pictured").text()).contains("Credit: " + name);
    for (String group : List.of("configurations/2", "families/3", "agencies/5", "statuses/4")) {
      assertThat(Jsoup.parse(site.text(pageOf(site, group))).select("h1").text()).isEqualTo(name);
    }
    assertThat(Jsoup.parse(site.text("spacecraft/index.html")).select("#spacecraft tbody th a"))
        .extracting(link -> link.text())
        .containsExactly(name);
    assertThat(project.below("https://me.github.io/repo/").faults()).isEmpty();
  }

  @Test
  void aVeryLongNameIsShownInFullAtAShortAddress() {
    String name = "Long ".repeat(200).strip();
    Site site = Project.of(folder, hostile(name)).build();

    String page = pageOf(site, "spacecraft/1");
    assertThat(page.length()).isLessThan(120);
    assertThat(Jsoup.parse(site.text(page)).select("h1").text()).isEqualTo(name);
  }

  @Test
  void marksThatTurnTheDirectionOfTextAreLeftOut() {
    Site site = Project.of(folder, Craft.of(1, "Ship \u202egnp.exe\u202c \u2066x\u2069")).build();

    assertThat(Jsoup.parse(site.text(pageOf(site, "spacecraft/1"))).select("h1").text())
        .isEqualTo("Ship gnp.exe x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//host.example/x",
        "https://user@host.example/x",
        "https://host.example/\"><script>",
        "file:///etc/passwd"
      })
  void anAddressThatIsNoneIsNotLinked(String address) {
    Project project =
        Project.of(
            folder,
            Craft.of(1, "Ship").with("url", address).with("image", Craft.image("Ship", address)));
    Site site = project.build();

    Document page = Jsoup.parse(site.text("spacecraft/1-ship/index.html"));
    assertThat(page.select("main img")).isEmpty();
    assertThat(page.select("[href*=host.example], [href^=javascript], [href^=data]")).isEmpty();
    assertThat(site.reported()).hasSize(2).allMatch(line -> line.endsWith("[web-address]"));
    assertThat(project.faults()).isEmpty();
  }

  @Test
  void numbersAtTheirLimitsAreShown() {
    Project project =
        Project.of(
            folder,
            Craft.of(Integer.MAX_VALUE, "Ship")
                .with("flights_count", Integer.MAX_VALUE)
                .with("time_in_space", "P999999DT23H59M59S")
                .with("time_docked", "P999999DT23H59M59S"));

    String facts =
        Jsoup.parse(project.build().text("spacecraft/2147483647-ship/index.html"))
            .select("main")
            .text();
    assertThat(facts).contains("2,147,483,647", "999,999 d 23 h 59 min 59 s", "100 %");
    assertThat(project.faults()).isEmpty();
  }

  private static String pageOf(Site site, String start) {
    return site.pages().stream()
        .filter(page -> page.matches(start + "(-[a-z0-9-]+)?/index.html"))
        .findFirst()
        .orElseThrow();
  }

  /** A craft all of whose texts are this one. */
  private static Craft hostile(String text) {
    Map<String, Object> family = Craft.family(3, text);
    family.put("description", text);
    Map<String, Object> configuration = Craft.configuration(2, text, List.of(family));
    configuration.put("agency", Craft.agency(5, text, text));
    var image = new HashMap<>(Craft.image(text, "https://host.example/a.png"));
    image.put("credit", text);
    return Craft.of(1, text)
        .with("serial_number", text)
        .with("description", text)
        .with("image", image)
        .with("status", Map.of("id", 4, "name", text))
        .with("spacecraft_config", configuration);
  }
}
