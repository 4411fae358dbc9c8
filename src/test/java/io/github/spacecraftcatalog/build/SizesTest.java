package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.output.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large files may be that many readers load. */
class SizesTest {

  private static final int LARGEST_STYLESHEETS = 15 * 1024;
  private static final int LARGEST_SPACECRAFT_PAGE = 40 * 1024;

  @TempDir private Path folder;

  @Test
  void allStylesheetsTogetherAreSmallWhenGzipped() throws IOException {
    var sizes = new TreeMap<String, Integer>();
    for (Map.Entry<String, Body> file : files(Project.OURS).entrySet()) {
      if (file.getKey().endsWith(".css")) {
        sizes.put(file.getKey(), gzipped(file.getValue().bytes()));
      }
    }

    assertThat(sizes).isNotEmpty();
    assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
        .as("bytes of %s", sizes)
        .isLessThan(LARGEST_STYLESHEETS);
  }

  @Test
  void pagesOfOurSpacecraftAreSmall() throws IOException {
    assertThat(tooLarge(Project.OURS)).isEmpty();
  }

  @Test
  void pagesOfSpacecraftAmongManyAreSmall() throws IOException {
    Project many =
        Project.at(folder).with("content/snapshots/capture.json", SyntheticCapture.of(600));

    assertThat(tooLarge(many)).isEmpty();
  }

  @Test
  void pagesOfSpacecraftWithManyFlightsAreSmall() throws IOException {
    assertThat(tooLarge(Samples.in(folder))).isEmpty();
  }

  /** Pages of spacecraft that are too large, with their bytes. */
  private static Map<String, Integer> tooLarge(Project project) throws IOException {
    Map<String, Integer> pages = new TreeMap<>();
    for (Map.Entry<String, Body> file : files(project).entrySet()) {
      // A spacecraft's folder starts with its id; the others are pages of the table.
      if (file.getKey().matches("spacecraft/[0-9][^/]*/index[.]html")) {
        pages.put(file.getKey(), file.getValue().bytes().length);
      }
    }
    assertThat(pages).isNotEmpty();
    pages.values().removeIf(bytes -> bytes <= LARGEST_SPACECRAFT_PAGE);
    return pages;
  }

  private static Map<String, Body> files(Project project) {
    return Project.lazyBodies(project.plan());
  }

  private static int gzipped(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.size();
  }
}
