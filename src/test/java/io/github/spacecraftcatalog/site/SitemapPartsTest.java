package io.github.spacecraftcatalog.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapPartsTest {

  private static final SiteUrl URL = SiteUrl.parse("https://me.github.io/repo/");

  private static final List<Page> PAGES =
      List.of(
          new Page.Home(),
          new Page.GroupIndex(RecordKind.FAMILY),
          new Page.InSpace(),
          new Page.Records(),
          new Page.Statistics());

  @ParameterizedTest
  @CsvSource({"5, ''", "6, ''", "4, 4 1", "3, 3 2", "2, 2 2 1", "1, 1 1 1 1 1"})
  void partsAreFilledInOrder(int most, String sizes) {
    List<DataFile.SitemapPart> parts = SitemapParts.of(PAGES, URL, most);

    assertThat(parts)
        .extracting(part -> Integer.toString(part.pages().size()))
        .containsExactly(sizes.isEmpty() ? new String[0] : sizes.split(" "));
    if (!parts.isEmpty()) {
      assertThat(parts.stream().flatMap(part -> part.pages().stream())).isEqualTo(PAGES);
    }
    for (int i = 0; i < parts.size(); i++) {
      assertThat(parts.get(i).path()).hasToString("/sitemap-" + (i + 1) + ".xml");
    }
  }

  @Test
  void siteWithoutPagesNeedsNoParts() {
    assertThat(SitemapParts.of(List.of(), URL, 1)).isEmpty();
  }

  @Test
  void longAddressesMakeSmallerParts() {
    SiteUrl far = SiteUrl.parse("https://me.github.io/" + "a".repeat(15_000_000) + "/");

    assertThat(SitemapParts.of(PAGES, far, SitemapParts.MOST_PAGES))
        .extracting(part -> part.pages().size())
        .containsExactly(3, 2);
  }
}
