package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.preview.SourceExcerpts.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines around a mistake. */
class SourceExcerptsTest {

  private static final String CAPTURE =
      """
      GET /2.3.0/spacecraft/, saved {by hand}
      {
          "count": 2,
          "results": [
              {
                  "id": 1,
                  "name": "a, \\"quoted\\" {name}",
                  "a/b~c": true
              },
              {
                  "id": 2, "status": {"id": [], "name":
                      "late"},
                  "last": [ {}, [1,
                     2] ]
              }
          ]
      }
      """;

  private static final Excerpt NONE = new Excerpt(0, 0, List.of());

  @TempDir private Path folder;

  private Excerpt excerpt(String text, Place place) throws IOException {
    return excerpts(text, place).getOrDefault(place, NONE);
  }

  private Map<Place, Excerpt> excerpts(String text, Place place) throws IOException {
    Files.writeString(folder.resolve("file"), text);
    return new SourceExcerpts(folder).around(List.of(place));
  }

  @ParameterizedTest
  @CsvSource({
    "/count, 3",
    "/results, 4",
    "/results/0, 4",
    "/results/0/id, 6",
    "/results/0/a~1b~0c, 8",
    "/results/1, 9",
    "/results/1/id, 11",
    "/results/1/status, 11",
    "/results/1/status/name, 11",
    "/results/1/last, 13",
    "/results/1/last/1/1, 13"
  })
  void aPointerLeadsToALine(String pointer, int line) throws IOException {
    assertThat(excerpt(CAPTURE, Place.pointer("file", pointer)).hit()).isEqualTo(line);
  }

  @Test
  void aPointerToNothingHasNoLines() throws IOException {
    assertThat(excerpts(CAPTURE, Place.pointer("file", "/results/2"))).isEmpty();
    assertThat(excerpts(CAPTURE, Place.pointer("file", "/result"))).isEmpty();
    assertThat(excerpts(CAPTURE, Place.of("file"))).isEmpty();
    assertThat(excerpts(CAPTURE, Place.at("missing", 3, 1))).isEmpty();
  }

  @Test
  void threeLinesAreShownOnEitherSideWithoutTheirCommonIndentation() throws IOException {
    String text = "one\n  two\n  three\n\n    five\n  six\n  seven\n  eight\nnine\n";

    assertThat(excerpt(text, Place.at("file", 5, 1)))
        .isEqualTo(
            new Excerpt(5, 2, List.of("two", "three", "", "  five", "six", "seven", "eight")));
  }

  @Test
  void whatIsMissingAtTheEndIsShownAtTheLastLine() throws IOException {
    assertThat(excerpt("one\ntwo\n", Place.at("file", 3, 1)))
        .isEqualTo(new Excerpt(2, 1, List.of("one", "two")));
  }
}
