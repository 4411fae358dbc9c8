package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.quality.Design.design;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatisticsCheckTest {

  @Test
  void outcomesAreNotMoreThanAttempts() {
    assertThat(
            Found.by(
                QualityRule.MORE_OUTCOMES_THAN_ATTEMPTS,
                design(1).counting(Design.statistics(9, 4, 4, 1, 2, 2, 1)).build()))
        .containsExactly(
            "Design 1: total_launch_count 4 < successful_launches 4 + failed_launches 1",
            "Design 1: attempted_landings 2 < successful_landings 2 + failed_landings 1");
  }

  @Test
  void pendingOrUnknownOutcomesAreRight() {
    assertThat(
            Found.by(
                QualityRule.MORE_OUTCOMES_THAN_ATTEMPTS,
                design(1).counting(Design.statistics(9, 6, 4, 1, 3, 2, 1)).build(),
                design(2).counting(Design.statistics(9, -1, 4, 1, 2, 3, -1)).build(),
                design(3).build()))
        .isEmpty();
  }
}
