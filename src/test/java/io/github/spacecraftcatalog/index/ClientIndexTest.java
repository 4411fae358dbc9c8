package io.github.spacecraftcatalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Craft;
import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.Project.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ClientIndexTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void spacecraftAreColumnsInTheOrderOfTheirNames() {
    JsonNode spacecraft =
        index(
                site(
                    Craft.of(7, "Vostok 10").with("time_in_space", "P1DT1H2M3.5S"),
                    Craft.of(9, "Vostok 2")
                        .with("in_space", true)
                        .with("serial_number", null)
                        .with("time_docked", null)))
            .get("spacecraft");

    assertThat(spacecraft.get("id")).hasToString("[9,7]");
    assertThat(spacecraft.get("name")).hasToString("[\"Vostok 2\",\"Vostok 10\"]");
    assertThat(spacecraft.get("serial_number")).hasToString("[null,\"No. 7\"]");
    assertThat(spacecraft.get("in_space")).hasToString("[1,0]");
    assertThat(spacecraft.get("is_placeholder")).hasToString("[0,0]");
    assertThat(spacecraft.get("time_in_space")).hasToString("[90000,90123.5]");
    assertThat(spacecraft.get("time_docked")).hasToString("[null,0]");
    assertThat(spacecraft.get("status")).hasToString("[4,4]");
    assertThat(spacecraft.get("spacecraft_config")).hasToString("[2,2]");
    assertThat(spacecraft.get("fastest_turnaround")).hasToString("[null,null]");
  }

  @Test
  void groupsAreRowsWithWhatTheyBelongTo() {
    JsonNode index = index(site(Craft.of(1, "Vostok 1")));

    assertThat(index.get("statuses")).hasToString("[[4,\"Single Use\",null]]");
    assertThat(index.get("types")).hasToString("[[2,\"Capsule\",null]]");
    assertThat(index.get("agencies"))
        .hasToString("[[5,\"Bureau\",null,\"B\"],[6,\"Works\",null,\"W\"]]");
    assertThat(index.get("families")).hasToString("[[3,\"Vostok family\",null,null]]");
    assertThat(index.get("configurations")).hasToString("[[2,\"Vostok\",null,2,5,[3]]]");
  }

  @Test
  void anAddressIsToldOnlyWhereItDoesNotFollowFromTheName() {
    JsonNode spacecraft =
        index(site(Craft.of(1, "Ariane L'ATV"), Craft.of(2, "Lemaître"), Craft.of(3, "Союз")))
            .get("spacecraft");

    assertThat(spacecraft.get("slug")).hasToString("{\"1\":\"lemaitre\",\"2\":\"\"}");
  }

  @Test
  void wordsOfDescriptionsTellWhereTheyStand() {
    Site site =
        site(
            Craft.of(1, "A ship").with("description", "Carried cargo, and a ship's CAT."),
            Craft.of(2, "B").with("description", null),
            Craft.of(3, "C").with("description", "cargo (Союз)"));

    assertThat(file(site, "words"))
        .hasToString(
            "{\"words\":[\"and\",\"cargo\",\"carried\",\"cat\",\"s\",\"союз\"],"
                + "\"places\":[[0],[0,2],[0],[0],[0],[2]]}");
  }

  @Test
  void aNameChangesWithTheContentAndOnlyThen() {
    String first = name(site(Craft.of(1, "A")), "index");
    String same = name(Project.of(folder.resolve("same"), Craft.of(1, "A")).build(), "index");
    String other = name(Project.of(folder.resolve("other"), Craft.of(1, "B")).build(), "index");

    assertThat(first).matches("assets/index[.][0-9a-f]{10}[.]json").isEqualTo(same);
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void noPageNamesTheIndexSoThatOneRecordDoesNotChangeThemAll() {
    Site site = site(Craft.of(1, "A"));

    assertThat(site.pages())
        .allSatisfy(
            page -> assertThat(site.text(page)).doesNotContainPattern("assets/(index|words)[.]"));
  }

  private Site site(Craft... crafts) {
    return Project.of(folder, crafts).build();
  }

  private static JsonNode index(Site site) {
    return file(site, "index");
  }

  private static JsonNode file(Site site, String part) {
    return JSON.readTree(site.text(name(site, part)));
  }

  private static String name(Site site, String part) {
    return JSON.readTree(site.text("index.json")).get(part).asString();
  }
}
