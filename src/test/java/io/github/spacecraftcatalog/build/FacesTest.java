package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.lettering.Typeface;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names below drawings. */
class FacesTest {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 320;
  private static final int MARGIN = 28;

  /** Where the lowest part of a drawing ends: 306 units, at 0.7 of their size, 2 further down. */
  private static final double DRAWING_ENDS = 306 * 0.7 + 2;

  /** How far letters reach above the line that they stand on, with accents. */
  private static final double ASCENT = 1.0;

  private static final double DESCENT = 0.3;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i",
        "Crew Dragon Endeavour",
        "The quick brown fox jumps over the lazy dog while eighty characters are counted.",
        "WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW",
        "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
        "Автоматический транспортный грузовой корабль снабжения орбитальной станции «Мир»",
        "神舟十三号载人飞船返回舱与推进舱及轨道舱组合体长名称测试用例用以检验换行是否正确和不超出图版",
        "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
        "<b>Ship</b> & \"boat\""
      })
  void noNameLeavesThePlateOrMeetsTheDrawing(String name) {
    Element drawing = drawing(Craft.of(1, name).with("serial_number", name));

    List<Element> lines = drawing.select("text");
    assertThat(lines).hasSizeBetween(2, 3);
    double above = DRAWING_ENDS;
    for (Element line : lines) {
      double size = number(line, "font-size");
      Typeface face = line.hasClass("name") ? Typeface.bold() : Typeface.regular();
      double width = face.width(line.text()) * size / 1000;
      assertThat(number(line, "x")).isEqualTo(MARGIN);
      assertThat(MARGIN + width).isLessThanOrEqualTo(WIDTH - MARGIN);
      assertThat(number(line, "y") - ASCENT * size).isGreaterThanOrEqualTo(above - 0.31 * size);
      above = number(line, "y");
    }
    assertThat(above + DESCENT * 15).isLessThanOrEqualTo(HEIGHT);
  }

  @Test
  void aLongLineIsHeldToItsLengthInAnyFont() {
    Element name = drawing(Craft.of(1, "Автоматический корабль")).select("text").get(0);
    Element shorter = drawing(Craft.of(1, "Mir")).select("text").get(0);
    Element foreign = drawing(Craft.of(1, "神舟".repeat(8))).select("text").get(0);

    assertThat(name.attr("lengthAdjust")).isEqualTo("spacingAndGlyphs");
    assertThat(number(name, "textLength")).isBetween(210.0, 424.0);
    assertThat(shorter.hasAttr("textLength")).isFalse();
    assertThat(foreign.hasAttr("textLength")).isFalse();
  }

  @Test
  void aFaceSaysWhatTheCraftIs() {
    Project.Site site = Project.of(folder, Craft.of(1, "Ship")).build();

    assertThat(words(site, "spacecraft/1-ship")).containsExactly("Ship", "Vostok, No. 1");
    assertThat(words(site, "configurations/2-vostok"))
        .containsExactly("Vostok", "Configuration, family Vostok family");
    assertThat(words(site, "families/3-vostok-family"))
        .containsExactly("Vostok family", "Family, first flown 1961");
    assertThat(words(site, "types/2-capsule")).containsExactly("Capsule", "Type");
  }

  @Test
  void theTilesOfTheFrontPageHaveNoWordsInTheirDrawings() {
    Document home = Jsoup.parse(Project.of(folder, Craft.of(1, "Ship")).build().text("index.html"));

    assertThat(home.select(".gallery .drawing")).isNotEmpty();
    assertThat(home.select(".gallery .drawing text")).isEmpty();
  }

  @Test
  void aFaceIsNotReadOut() {
    assertThat(drawing(Craft.of(1, "Ship")).attr("aria-hidden")).isEqualTo("true");
  }

  private Element drawing(Craft craft) {
    Project.Site site = Project.of(folder, craft).build();
    String page =
        site.pages().stream()
            .filter(name -> name.startsWith("spacecraft/1"))
            .findFirst()
            .orElseThrow();
    return Jsoup.parse(site.text(page)).select(".plate .drawing").get(0);
  }

  private static List<String> words(Project.Site site, String page) {
    return Jsoup.parse(site.text(page + "/index.html")).select(".plate .drawing text").eachText();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}
