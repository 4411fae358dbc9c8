package io.github.spacecraftcatalog.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonDocument;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.output.Footprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a build was made from and what came of it, kept in a file so that the same build is not made
 * again.
 *
 * @param state what {@link SourceState} said of its sources before they were read
 * @param spacecraft how many spacecraft the site shows
 * @param pages how many pages it has
 * @param site what was in the site's folder in the end
 * @param problems what was wrong with the sources
 */
public record LastBuild(
    String state, int spacecraft, int pages, Footprint site, List<Diagnostic> problems) {

  /** Copies the list. */
  public LastBuild {
    problems = List.copyOf(problems);
  }

  /** What was wrong with the sources, as when they were read. */
  public Diagnostics diagnostics() {
    var diagnostics = new Diagnostics();
    problems.forEach(each -> diagnostics.report(each.rule(), each.place(), each.message()));
    return diagnostics;
  }

  /** What a file tells; empty when there is none, or not one that a build wrote. */
  public static Optional<LastBuild> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? JsonDocument.parseObject(Files.readAllBytes(file)).map(LastBuild::of)
          : Optional.empty();
    } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes the file in one step, and the folders above it.
   *
   * @throws IOException when it cannot be written
   */
  public void write(Path file) throws IOException {
    Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Path part = Files.createTempFile(folder, "last-build", ".part");
    try {
      Files.write(part, (json() + "\n").getBytes(UTF_8));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private JsonObject json() {
    return new JsonMembers()
        .with("state", state)
        .with("spacecraft", spacecraft)
        .with("pages", pages)
        .with("files", site.files())
        .with("bytes", site.bytes())
        .with("newest", site.newest().toString())
        .with("problems", JsonArray.of(problems.stream().map(LastBuild::json).toList()))
        .object();
  }

  private static JsonObject json(Diagnostic problem) {
    Place place = problem.place();
    return new JsonMembers()
        .with("rule", problem.rule().name())
        .with("file", place.file())
        .with("line", place.line())
        .with("column", place.column())
        .with("pointer", place.pointer())
        .with("message", problem.message())
        .object();
  }

  private static LastBuild of(JsonObject json) {
    return new LastBuild(
        text(json, "state"),
        (int) number(json, "spacecraft"),
        (int) number(json, "pages"),
        new Footprint(
            number(json, "files"),
            number(json, "bytes"),
            FileTime.from(Instant.parse(text(json, "newest")))),
        problems(json));
  }

  private static List<Diagnostic> problems(JsonObject json) {
    return json.array("problems").orElseThrow(LastBuild::notOurs).elements().stream()
        .map(LastBuild::problem)
        .toList();
  }

  private static Diagnostic problem(JsonValue value) {
    if (!(value instanceof JsonObject json)) {
      throw notOurs();
    }
    var place =
        new Place(
            text(json, "file"),
            (int) number(json, "line"),
            (int) number(json, "column"),
            text(json, "pointer"));
    return new Diagnostic(Rule.valueOf(text(json, "rule")), place, text(json, "message"));
  }

  private static String text(JsonObject json, String name) {
    return json.text(name).orElseThrow(LastBuild::notOurs);
  }

  private static long number(JsonObject json, String name) {
    return json.get(name)
        .filter(JsonNumber.class::isInstance)
        .map(value -> Long.parseLong(value.toString()))
        .orElseThrow(LastBuild::notOurs);
  }

  private static IllegalArgumentException notOurs() {
    return new IllegalArgumentException("not written by a build");
  }
}
