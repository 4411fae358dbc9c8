package io.github.spacecraftcatalog.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SvgDrawingTest {

  @Test
  void shapesAreReadWithTheirClasses() {
    var drawing =
        SvgDrawing.read(
            "<svg viewBox=\"0 0 9 9\"><path class=\"body dashed\" d=\"M0 0H4V4Z\"/>"
                + "<circle cx=\"5\" cy=\"6\" r=\"2\"/>"
                + "<rect class=\"wash\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/></svg>");

    assertThat(drawing.parts())
        .extracting(part -> part.shape().getBounds2D())
        .containsExactly(
            new Rectangle2D.Double(0, 0, 4, 4),
            new Rectangle2D.Double(3, 4, 4, 4),
            new Rectangle2D.Double(1, 2, 3, 4));
    assertThat(drawing.parts().get(0).is("dashed")).isTrue();
    assertThat(drawing.parts().get(1).is("body")).isFalse();
    assertThat(drawing.parts().get(2).is("wash")).isTrue();
  }

  @Test
  void transformsOfGroupsAreApplied() {
    var drawing =
        SvgDrawing.read(
            "<g transform=\"translate(10 20) scale(2)\"><g transform=\"rotate(180 1 1)\">"
                + "<path d=\"M0 0H1V1\"/></g><path d=\"M0 0H1V1\"/></g><path d=\"M0 0H1V1\"/>");

    assertThat(drawing.parts())
        .extracting(part -> part.shape().getBounds().toString().replaceAll(".*\\[", "["))
        .containsExactly(
            "[x=12,y=22,width=2,height=2]",
            "[x=10,y=20,width=2,height=2]",
            "[x=0,y=0,width=1,height=1]");
  }

  @Test
  void axesAreNoPartOfWhatADrawingTakes() {
    var drawing = SvgDrawing.read("<path class=\"axis\" d=\"M0 5H99\"/><path d=\"M2 3H8V9\"/>");

    assertThat(drawing.bounds()).isEqualTo(new Rectangle2D.Double(2, 3, 6, 6));
    assertThat(drawing.maxX()).isEqualTo(99);
  }

  @Test
  void whatItDoesNotKnowIsLeftOut() {
    SvgDrawing drawing =
        SvgDrawing.read(
            "<svg><title>T</title><polygon points=\"1,2\"/><circle cx=\"50%\" r=\"9\"/>"
                + "<g transform=\"skewX(3)\"><path d=\"M0 0H9V9X\"/></g></g></svg>");

    assertThat(drawing.bounds()).isEqualTo(new Rectangle2D.Double(0, 0, 9, 9));
  }

  @Test
  void ourOwnDrawingsHaveNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/drawing"))) {
      for (Path file : files.toList()) {
        assertThat(Pattern.compile("<(\\w+)").matcher(Files.readString(file)).results())
            .as(file.toString())
            .extracting(tag -> tag.group(1))
            .isSubsetOf("svg", "g", "path", "circle", "rect");
      }
    }
  }
}
