package io.github.spacecraftcatalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "'', /results",
    "/results, /results/0",
    "/results/9, /results/10",
    "/results/9/url, /results/10/name",
    "/results/2/id, /results/2/name",
    "/results/99999999999999999999, /results/100000000000000000000",
    "/10, /9a",
    "/10, /1a",
    "/a/9, /a/10",
    "/a, /a/",
  })
  void pointersGoInReadingOrder(String earlier, String later) {
    assertThat(Place.pointer("f", earlier)).isLessThan(Place.pointer("f", later));
    assertThat(Place.pointer("f", later)).isGreaterThan(Place.pointer("f", earlier));
  }

  @Test
  void fileComesBeforeLineBeforeColumnBeforePointer() {
    var inOrder =
        List.of(
            Place.of("a"),
            Place.at("a", 2, 0),
            Place.at("a", 2, 9),
            new Place("a", 2, 10, ""),
            new Place("a", 2, 10, "/x"),
            Place.at("a", 10, 1),
            Place.of("b"));
    var shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(inOrder);
  }

  /** A sort may throw when an order contradicts itself, and would do so on some inputs only. */
  @Test
  void theOrderNeverContradictsItself() {
    var tokens = List.of("", "/0", "/9", "/10", "/09", "/1a", "/9a", "/a", "/a/1", "/10/", "/~1");
    var places = tokens.stream().map(pointer -> Place.pointer("f", pointer)).toList();
    for (Place a : places) {
      for (Place b : places) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).as("%s = %s", a, b).isEqualTo(a.equals(b));
        for (Place c : places) {
          if (a.compareTo(b) < 0 && b.compareTo(c) < 0) {
            assertThat(a).as("%s < %s < %s", a, b, c).isLessThan(c);
          }
        }
      }
    }
  }
}
