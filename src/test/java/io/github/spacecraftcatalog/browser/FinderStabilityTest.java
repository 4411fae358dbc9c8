package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts take over the index without a jump, and without a word on the console. */
class FinderStabilityTest {

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  @ParameterizedTest
  @CsvSource(
      value = {
        "'', 1440",
        "'', 390",
        "?status=2&type=4, 1440",
        "?status=2&type=4, 390",
        "?name=Nobody, 1440",
        "?name=Nobody, 390",
        "?q=dragon, 390",
        "?q=dragon&ordering=-time_docked&limit=10, 1440",
        "?status=99&in_space=perhaps&limit=none, 1440",
        "?status=99&in_space=perhaps&limit=none, 390",
        "by-time-docked/, 390",
        "by-time-docked/, 1440"
      })
  void anIndexThatIsTakenOverDoesNotMove(String address, int width) {
    try (Visit visit = site.openArrived("spacecraft/" + address, width)) {
      new Finder(visit).settle();
      visit.page().waitForTimeout(150);

      assertThat(visit.shift()).as(visit.moved()).isZero();
      assertThat(visit.errors()).isEmpty();
      assertThat(visit.foreignRequests()).isEmpty();
    }
  }
}
