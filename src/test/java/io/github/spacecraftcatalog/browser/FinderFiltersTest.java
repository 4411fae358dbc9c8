package io.github.spacecraftcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Filters of the index: choices, counts, chips, and an address that says it all. */
class FinderFiltersTest {

  private static final int RETIRED = 2;
  private static final int DESTROYED = 3;
  private static final int CAPSULE = 2;

  @RegisterExtension static final ManySpacecraft site = new ManySpacecraft();

  @Test
  void aChoiceLeavesAsManySpacecraftAsItsCountSaid() {
    try (Finder finder = site.find("").open("status")) {
      int count = finder.count("status", RETIRED);

      finder.choose("status", RETIRED);

      assertThat(finder.total()).isEqualTo(count).isBetween(1, ManySpacecraft.SIZE - 1);
      assertThat(finder.names()).hasSize(Math.min(count, 100));
      assertThat(finder.page().locator("#spacecraft tbody .status").allTextContents())
          .containsOnly("Retired");
      assertThat(finder.query()).isEqualTo("status=2");
      assertThat(finder.visit().errors()).isEmpty();
    }
  }

  @Test
  void choicesOfOneFilterAreAlternatives() {
    try (Finder finder = site.find("").open("status")) {
      int both = finder.count("status", RETIRED) + finder.count("status", DESTROYED);

      finder.choose("status", RETIRED).choose("status", DESTROYED);

      assertThat(finder.total()).isEqualTo(both);
      assertThat(finder.query()).isEqualTo("status=2,3");
      assertThat(finder.focus()).isEqualTo("status-3");
    }
  }

  @Test
  void choicesOfTwoFiltersHaveToHoldBothAndTheCountsFollow() {
    try (Finder finder = site.find("").open("status")) {
      int before = finder.count("status", RETIRED);

      finder.open("type").choose("type", CAPSULE);
      int capsules = finder.total();
      finder.open("status");
      int after = finder.count("status", RETIRED);
      assertThat(finder.counts("status").stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(capsules);
      finder.choose("status", RETIRED);

      assertThat(after).isBetween(1, before - 1).isEqualTo(finder.total());
      assertThat(finder.query()).isEqualTo("status=2&type=2");
    }
  }

  @Test
  void theCountsOfAFilterDoNotFollowItsOwnChoices() {
    try (Finder finder = site.find("").open("status")) {
      var before = finder.counts("status");

      finder.choose("status", RETIRED);

      assertThat(finder.counts("status")).isEqualTo(before).hasSizeGreaterThan(2);
    }
  }

  @Test
  void yesAndNoExcludeEachOther() {
    try (Finder finder = site.find("").open("in_space")) {
      finder.choose("in_space", 1).choose("in_space", 0);

      assertThat(finder.query()).isEqualTo("in_space=false");
      assertThat(finder.choice("in_space", 1).isChecked()).isFalse();

      finder.choose("in_space", 0);
      assertThat(finder.query()).isEmpty();
      assertThat(finder.total()).isEqualTo(ManySpacecraft.SIZE);
    }
  }

  @Test
  void aFilterThatIsOpenedClosesTheOthers() {
    try (Finder finder = site.find("").open("status").open("type")) {
      assertThat(finder.page().locator(".filter[open]").count()).isEqualTo(1);

      finder.page().locator("h1").click();
      assertThat(finder.page().locator(".filter[open]").count()).isZero();
    }
  }

  @Test
  void aChipSaysWhatIsChosenAndTakesItBack() {
    try (Finder finder = site.find("?status=2,3&in_space=false&name=Orel&search=or")) {
      assertThat(finder.chips().allTextContents())
          .containsExactly(
              "Remove Name: Orel",
              "Remove Name or configuration with: or",
              "Remove In space: no",
              "Remove Status: Retired",
              "Remove Status: Destroyed",
              "Clear all");

      finder.chips().nth(0).click();
      finder.settle().chips().nth(2).click();
      finder.settle();

      assertThat(finder.query()).isEqualTo("search=or&in_space=false&status=3");
      assertThat(finder.chips().allTextContents()).doesNotContain("Remove Status: Retired");
    }
  }

  @Test
  void clearingAllKeepsTheOrderAndTheLengthOfPages() {
    try (Finder finder = site.find("?q=soyuz&status=2&ordering=-time_docked&limit=20&offset=20")) {
      finder.chips().last().click();
      finder.settle();

      assertThat(finder.query()).isEqualTo("ordering=-time_docked&limit=20");
      assertThat(finder.search().inputValue()).isEmpty();
      assertThat(finder.chips().count()).isZero();
      assertThat(finder.status()).endsWith("Rows 1–20 of 600.");
    }
  }

  @Test
  void anotherChoiceStartsAgainAtTheFirstPage() {
    try (Finder finder = site.find("?limit=20&offset=40").open("type").choose("type", CAPSULE)) {
      assertThat(finder.query()).isEqualTo("type=2&limit=20");
      assertThat(finder.status()).contains("Rows 1–20 of");
    }
  }

  @Test
  void whatCannotBeAnsweredIsSaidAndTheRestIsAnswered() {
    try (Finder finder =
        site.find(
            "?in_space=perhaps&status=abc,2&ordering=mass,-id&limit=none&offset=-1&type=9999")) {
      assertThat(finder.faults())
          .hasSize(6)
          .anySatisfy(fault -> assertThat(fault).startsWith("in_space=perhaps is left out"))
          .anySatisfy(fault -> assertThat(fault).startsWith("status=abc is left out"))
          .anySatisfy(fault -> assertThat(fault).startsWith("ordering=mass is left out"))
          .anySatisfy(fault -> assertThat(fault).startsWith("limit=none is left out"))
          .anySatisfy(fault -> assertThat(fault).startsWith("offset=-1 is left out"))
          .anySatisfy(fault -> assertThat(fault).startsWith("type=9999 finds nothing"));
      assertThat(finder.status())
          .isEqualTo("Sorted by ID, highest first. No spacecraft. 0 of 600.");
      assertThat(finder.sorted()).containsExactly("ID descending");

      finder.chips().getByText("Type: number 9999").click();
      finder.settle();

      assertThat(finder.faults()).isEmpty();
      assertThat(finder.total()).isPositive();
    }
  }

  @Test
  void moreThanAHundredRowsAreNeverShown() {
    try (Finder finder = site.find("?limit=5000")) {
      assertThat(finder.names()).hasSize(100);
      assertThat(finder.status()).endsWith("Rows 1–100 of 600.");
    }
    try (Finder finder = site.find("?limit=7&offset=597")) {
      assertThat(finder.names()).hasSize(3);
      assertThat(finder.status()).endsWith("Rows 598–600 of 600.");
    }
  }

  @Test
  void parametersOfOthersAreIgnored() {
    try (Finder finder = site.find("?utm_source=somewhere&format=json")) {
      assertThat(finder.faults()).isEmpty();
      assertThat(finder.status()).endsWith("Rows 1–100 of 600.");
    }
  }
}
