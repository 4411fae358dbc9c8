package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.quality.Design.design;
import static io.github.spacecraftcatalog.quality.Design.family;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeCheckTest {

  private static final Family SOYUZ = family(1, 0, "1966-11-28");

  @Test
  void aHeightFarFromItsFamilysIsFound() {
    assertThat(
            found(
                design(1).in(SOYUZ).height(7.48).build(),
                design(2).in(SOYUZ).height(748).build(),
                design(3).in(SOYUZ).height(7.2).build()))
        .containsExactly(
            "Design 2: height 748 m, while the median of the 3 of its family is 7.48 m");
  }

  @Test
  void aDiameterTooSmallIsFound() {
    assertThat(
            found(
                design(1).in(SOYUZ).diameter(2.72).build(),
                design(2).in(SOYUZ).diameter(0.27).build(),
                design(3).in(SOYUZ).diameter(2.72).build()))
        .containsExactly(
            "Design 2: diameter 0.27 m, while the median of the 3 of its family is 2.72 m");
  }

  @Test
  void withoutAFamilyTheTypeIsTheMeasure() {
    assertThat(
            found(
                design(1).height(3.3).build(),
                design(2).height(610).build(),
                design(3).height(9.25).build(),
                design(4).height(4.55).build()))
        .containsExactly("Design 2: height 610 m, while the median of the 4 of its type is 4.55 m");
  }

  @Test
  void aLargeFamilyIsNotMeasuredByItsType() {
    assertThat(
            found(
                design(1).in(SOYUZ).height(50).build(),
                design(2).in(SOYUZ).height(52).build(),
                design(3).in(SOYUZ).height(52).build(),
                design(4).height(3).build(),
                design(5).height(3).build(),
                design(6).height(3).build(),
                design(7).height(3).build()))
        .isEmpty();
  }

  @Test
  void differencesOfTenTimesAreDesign() {
    assertThat(
            found(
                design(1).in(SOYUZ).height(5).build(),
                design(2).in(SOYUZ).height(5).build(),
                design(3).in(SOYUZ).height(50).build()))
        .isEmpty();
  }

  @Test
  void tooFewSiblingsProveNothing() {
    assertThat(
            found(
                design(1).in(SOYUZ).height(7.48).build(),
                design(2).in(SOYUZ).height(748).build(),
                design(3).type(9).height(7).build(),
                design(4).in(SOYUZ).build()))
        .isEmpty();
  }

  private static List<String> found(Configuration... configurations) {
    return Found.by(QualityRule.IMPLAUSIBLE_SIZE, configurations);
  }
}
