package io.github.spacecraftcatalog.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Progress 8, progress-8",
        "Georges Lemaître ATV, georges-lemaitre-atv",
        "Soyuz MS-26, soyuz-ms-26",
        "OV-105 (Endeavour), ov-105-endeavour",
        "Progress 8 (No.108), progress-8-no-108",
        "--- Dragon --- 2 ---, dragon-2",
        "Bigelow's B330, bigelows-b330",
        "l’Espace, lespace",
        "Weiß, weiss",
        "GROẞ, gross",
        "Ærø, aero",
        "œuvre, oeuvre",
        "Łódź, lodz",
        "Þór Ðør Đak, thor-dor-dak",
        "ﬁrst, first",
        "№ 5, no-5",
        "Foo™, footm",
        "𝐀pollo, apollo",
        "½, 1-2",
        "Kızıl İÇ Iı, kizil-ic-ii",
        "МC-08, c-08",
        "a/b\\c?d#e%2e, a-b-c-d-e-2e",
        "../../etc, etc",
      })
  void aNameGivesItsSlug(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Союз", "神舟", "🚀", "---", "'", "\0\n", "\ud800"})
  void aNameWithoutAsciiLettersAndDigitsHasAnEmptySlug(String name) {
    assertThat(Slug.of(name)).isEmpty();
  }

  @Test
  void aSlugIsWordsOfAsciiJoinedBySingleHyphens() {
    assertThat(names().map(Slug::of))
        .allMatch(slug -> slug.matches("([a-z0-9]+(-[a-z0-9]+)*)?") && slug.length() <= 80);
  }

  @Test
  void theSlugOfASlugIsItself() {
    assertThat(names().map(Slug::of)).allMatch(slug -> Slug.of(slug).equals(slug));
  }

  @Test
  void aSlugCanBeAPartOfAPath() {
    assertThat(names()).allMatch(name -> SitePath.isValid("1-" + Slug.of(name) + "/"));
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Slug.of("TITAN II Kızıl İ")).isEqualTo("titan-ii-kizil-i");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLongNameIsCutToEightyCharacters() {
    assertThat(Slug.of("x".repeat(200))).isEqualTo("x".repeat(80));
    assertThat(Slug.of("-" + "x".repeat(200))).isEqualTo("x".repeat(80));
    assertThat(Slug.of("x".repeat(79) + " y")).isEqualTo("x".repeat(79));
    assertThat(Slug.of("x".repeat(78) + " yz")).isEqualTo("x".repeat(78) + "-y");
  }

  private static Stream<String> names() {
    var random = new Random(20260131);
    return Stream.concat(
        Stream.of("x".repeat(81), "-" + "x".repeat(79) + "-y", "'a'-'b'", "a'-'b", "-'-", "K ﬀ"),
        Stream.generate(() -> name(random)).limit(2000));
  }

  /** Letters, hyphens, marks and anything else, so that neighbors of every sort meet. */
  private static String name(Random random) {
    var name = new StringBuilder();
    int length = random.nextInt(100);
    for (int i = 0; i < length; i++) {
      int codePoint =
          switch (random.nextInt(4)) {
            case 0 -> " -'.́̈".codePointAt(random.nextInt(6));
            case 1 -> 0x20 + random.nextInt(0x60);
            case 2 -> 0xA0 + random.nextInt(0x2200);
            default -> random.nextInt(0x20000);
          };
      name.appendCodePoint(codePoint);
    }
    return name.toString();
  }
}
