package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.picture.Pixels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of pictures, from a folder to the published site. */
class ImagesOptionTest {

  private static final String CAPTURE =
      """
      [{"id": 1, "name": "Ship", "serial_number": null, "status": null, "spacecraft_config": null,
        "image": {"id": 7, "name": "Ship", "image_url": "https://img.example/ship.png",
                  "license": {"id": 9, "name": "CC0 1.0"}}}]
      """;

  @TempDir Path project;

  @BeforeEach
  void makeProject() throws IOException {
    write("content/snapshots/ship.json", CAPTURE.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private List<String> published() throws IOException {
    Path images = project.resolve("public/images");
    if (!Files.exists(images)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(images)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFolderImagesIsReadWhereThereIsOne() throws IOException {
    write("images/ship.png", Pixels.png(4, 3));

    assertThat(Run.of("build", "--project", project).err()).isEmpty();

    assertThat(published()).singleElement().asString().matches("7-[0-9a-f]{10}\\.png");
    assertThat(project.resolve("public/images").resolve(published().get(0)))
        .hasBinaryContent(Pixels.png(4, 3));
  }

  @Test
  void aCopyThatIsChangedOrTakenAwayLeavesNothingBehind() throws IOException {
    Path file = write("images/ship.png", Pixels.png(4, 3));
    Run.of("build", "--project", project);
    List<String> before = published();

    write("images/ship.png", Pixels.png(5, 3));
    Run.of("build", "--project", project);
    assertThat(published()).hasSize(1).isNotEqualTo(before);

    Files.delete(file);
    assertThat(Run.of("build", "--project", project).out()).endsWith(" 1 removed\n");
    assertThat(published()).isEmpty();
  }

  @Test
  void anotherFolderCanBeNamedAlsoOneInTheContent() throws IOException {
    write("content/photos/ship.png", Pixels.png(4, 3));
    write("content/photos/stray.png", Pixels.png(4, 3));

    Run run = Run.of("build", "--project", project, "--images", project.resolve("content/photos"));

    assertThat(run.err()).contains("warning: content/photos: 1 file belongs to no picture");
    assertThat(published()).hasSize(1);
    assertThat(project.resolve("public/photos")).doesNotExist();
  }

  @Test
  void checkReadsThemToo() throws IOException {
    write("images/ship.png", Pixels.bytes("<svg/>"));

    Run run = Run.of("check", "--strict", "--project", project);

    assertThat(run.err()).contains("images/ship.png: is named as PNG", "[image-format]");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    Run run = Run.of("build", "--project", project, "--images", project.resolve("absent"));

    assertThat(run.err()).startsWith("There is no folder ");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void theSiteIsNotWrittenIntoTheFolder() throws IOException {
    write("images/ship.png", Pixels.png(4, 3));

    Run run = Run.of("build", "--project", project, "--out", project.resolve("images/public"));

    assertThat(run.err()).contains("it lies in ", "images");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(project.resolve("images/public")).doesNotExist();
  }
}
