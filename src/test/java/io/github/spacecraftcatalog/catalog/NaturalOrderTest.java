package io.github.spacecraftcatalog.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

  @ParameterizedTest
  @CsvSource({
    "Progress 2, Progress 15",
    "Progress 2, progress 15",
    "progress 2, Progress 15",
    "Progress 009, Progress 10",
    "Progress 9, Progress 99999999999999999999999",
    "Progress 99999999999999999999998, Progress 99999999999999999999999",
    "Progress, Progress 1",
    "Progress 1, Progress M1",
    "Progress M-1, Progress M1M",
    "Progress MS-9, Progress MS-10",
    "Soyuz MS-9, Soyuz T-2",
    "3 Seas, A Sea",
    "Émeu, Falcon",
    "Eagle, Émeu",
    "Emeu 1, Émeu 2",
    "(Apollo), Buran",
    "'', 0",
    "0, A",
    "---, 1",
    "Zond, Зонд",
    "Зонд 2, Зонд 10",
    "зонд 2, Зонд 10",
    "Союз, Ярило",
    "A 1.9, A 1.10",
  })
  void namesGoAsPeopleSortThem(String earlier, String later) {
    assertThat(NaturalOrder.of(earlier)).isLessThan(NaturalOrder.of(later));
    assertThat(NaturalOrder.of(later)).isGreaterThan(NaturalOrder.of(earlier));
  }

  @ParameterizedTest
  @CsvSource({"Tern, tern", "Émeu, Emeu", "Tern 1, Tern 01", "Tern-1, Tern 1", "(Tern), Tern"})
  void namesThatDifferInWritingOnlyStillHaveAnOrder(String one, String other) {
    int order = NaturalOrder.of(one).compareTo(NaturalOrder.of(other));

    assertThat(order).isNotZero();
    assertThat(Integer.signum(NaturalOrder.of(other).compareTo(NaturalOrder.of(one))))
        .isEqualTo(-Integer.signum(order));
  }

  @Test
  void theOrderNeverContradictsItself() {
    List<NaturalOrder> keys = names().stream().map(NaturalOrder::of).toList();
    for (NaturalOrder a : keys) {
      for (NaturalOrder b : keys) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        for (NaturalOrder c : keys) {
          assertThat(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0).isTrue();
        }
      }
    }
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(NaturalOrder.of("TITAN I 2")).isLessThan(NaturalOrder.of("titan i 10"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Making a number of so many digits would take minutes. */
  @Test
  @Timeout(value = 20, unit = SECONDS)
  void aRunOfAMillionDigitsIsComparedSwiftly() {
    String digits = "9".repeat(1_000_000);

    assertThat(NaturalOrder.of("A " + digits)).isLessThan(NaturalOrder.of("A 1" + digits));
    assertThat(NaturalOrder.of("A 0" + digits + " a"))
        .isLessThan(NaturalOrder.of("A " + digits + " b"));
  }

  /** Names of few parts in many combinations, so that most pairs begin alike. */
  private static List<String> names() {
    var names = new ArrayList<String>();
    for (String a : List.of("", "A", "á", "1", "01", "10", "Я")) {
      for (String b : List.of("", " ", "-", "2", " 02", "b", " B")) {
        names.add(a + b);
      }
    }
    Collections.shuffle(names, new Random(5));
    return names;
  }
}
