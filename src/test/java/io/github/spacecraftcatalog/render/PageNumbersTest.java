package io.github.spacecraftcatalog.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageNumbersTest {

  @Test
  void fewPagesAreAllShown() {
    assertThat(PageNumbers.shown(1, 3)).containsExactly(1, 2, 3);
    assertThat(PageNumbers.shown(3, 5)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void manyPagesAreShownAtTheEndsAndAroundTheReader() {
    assertThat(PageNumbers.shown(30, 60)).containsExactly(1, 28, 29, 30, 31, 32, 60);
    assertThat(PageNumbers.shown(1, 60)).containsExactly(1, 2, 3, 60);
    assertThat(PageNumbers.shown(60, 60)).containsExactly(1, 58, 59, 60);
  }

  @Test
  void aGapOfOnePageIsFilled() {
    assertThat(PageNumbers.shown(5, 60)).containsExactly(1, 2, 3, 4, 5, 6, 7, 60);
    assertThat(PageNumbers.shown(56, 60)).containsExactly(1, 54, 55, 56, 57, 58, 59, 60);
  }
}
