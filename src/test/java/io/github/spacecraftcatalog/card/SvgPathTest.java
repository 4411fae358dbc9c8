package io.github.spacecraftcatalog.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPathTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1 2L3 4H5V6Z | M1 2 L3 4 L5 4 L5 6 Z",
        "M1,2 3,4 5,6 | M1 2 L3 4 L5 6",
        "m1 2l3 4h5v6z | M1 2 L4 6 L9 6 L9 12 Z",
        "m1 2 3 4 5 6 | M1 2 L4 6 L9 12",
        "M0 0C1 2 3 4 5 6S9 8 7 7 | M0 0 C1 2 3 4 5 6 C7 8 9 8 7 7",
        "M10 10c1 2 3 4 5 6s4 2 2 1 | M10 10 C11 12 13 14 15 16 C17 18 19 18 17 17",
        "M0 0S1 2 3 4 | M0 0 C0 0 1 2 3 4",
        "M0 0Q1 2 3 4T7 8 | M0 0 Q1 2 3 4 Q5 6 7 8",
        "M1 1q1 2 3 4t4 4 | M1 1 Q2 3 4 5 Q6 7 8 9",
        "M0 0T4 4 | M0 0 Q0 0 4 4",
        "M1-2.5.5e1-4 | M1 -2.5 L5 -4",
        "M1 1L2 2ZL5 5 | M1 1 L2 2 Z M1 1 L5 5",
        "M1 1L2 2Zl5 5 | M1 1 L2 2 Z M1 1 L6 6",
        "M1 1L2 2ZM7 7L8 8 | M1 1 L2 2 Z M7 7 L8 8"
      })
  void commandsAreDrawn(String data, String drawn) {
    assertThat(drawn(SvgPath.read(data))).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A quarter, the other three quarters, and both the other way round.
        "M10 0A10 10 0 0 1 20 10 | 10 0 10 10",
        "M10 0A10 10 0 1 0 20 10 | 0 0 20 20",
        "M10 0A10 10 0 0 0 20 10 | 10 0 10 10",
        "M10 0A10 10 0 1 1 20 10 | 10 -10 20 20",
        // Half an ellipse, relative and with its flags unparted; one that has to grow.
        "M0 0a20 10 0 0140 0 | 0 -10 40 10",
        "M0 0A1 1 0 0 1 20 0 | 0 -10 20 10",
        // Turned by a right angle.
        "M0 0A10 20 90 0 1 40 0 | 0 -10 40 10",
        // A line where there is no radius, nothing where there is no way.
        "M0 0A0 5 0 0 1 3 4 | 0 0 3 4",
        "M3 4A5 5 0 0 1 3 4 | 3 4 0 0"
      })
  void arcsAreDrawn(String data, String bounds) {
    Path2D path = SvgPath.read(data);

    Rectangle2D box = flat(path);
    double[] expected =
        List.of(bounds.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
    if (data.equals("M10 0A10 10 0 0 0 20 10")) {
      // Bends to the other side within the same box.
      assertThat(path.contains(12.5, 5)).isTrue();
    }
    assertThat(box.getX()).isCloseTo(expected[0], within(0.05));
    assertThat(box.getY()).isCloseTo(expected[1], within(0.05));
    assertThat(box.getWidth()).isCloseTo(expected[2], within(0.05));
    assertThat(box.getHeight()).isCloseTo(expected[3], within(0.05));
  }

  @Test
  void anArcEndsWhereItIsTo() {
    Path2D path = SvgPath.read("M-120 495A1000 1000 0 0 1 980 495");

    assertThat(path.getCurrentPoint().getX()).isEqualTo(980);
    assertThat(path.getCurrentPoint().getY()).isEqualTo(495);
  }

  @ParameterizedTest
  @ValueSource(strings = {"M", "M1", "1 2", "M1 2X", "M1 2L#", "M1 2R3 4", "M0 0A1 1 0 2 0 3 3"})
  void whatIsNoPathIsReadUpToItsFault(String data) {
    Path2D path = SvgPath.read(data);

    assertThat(path.getBounds2D().getMaxX()).isLessThanOrEqualTo(1);
  }

  private static Rectangle2D flat(Path2D path) {
    var flat = new Path2D.Double();
    flat.append(path.getPathIterator(null, 0.001), false);
    return flat.getBounds2D();
  }

  private static String drawn(Path2D path) {
    var words = new ArrayList<String>();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int type = i.currentSegment(at);
      int numbers = List.of(2, 2, 4, 6, 0).get(type);
      var word = new StringBuilder("" + "MLQCZ".charAt(type));
      for (int n = 0; n < numbers; n++) {
        String number = Double.toString(at[n]).replaceFirst("\\.0$", "");
        word.append(n == 0 ? "" : " ").append(number);
      }
      words.add(word.toString());
    }
    return String.join(" ", words);
  }
}
