package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.LastBuild;
import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.build.SourceState;
import io.github.spacecraftcatalog.output.Publisher;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers the last build of a project, so that one that would change nothing need not be made.
 */
final class BuildMemory {

  private final SiteSources sources;
  private final Path target;
  private final Path cache;
  private final Path file;
  private final Optional<String> state;

  /** Looks at the sources: all that is read later is at least as new as what is remembered. */
  BuildMemory(SiteSources sources, Path target) {
    this.sources = sources;
    this.target = target.toAbsolutePath().normalize();
    this.cache = sources.project().resolve(".cache");
    this.file = cache.resolve("last-build.json");
    this.state =
        program()
            .flatMap(program -> SourceState.of(sources, program, circumstances(), Instant.now()));
  }

  /**
   * The last build, if it would be the same now and its site is as it was left.
   *
   * @throws IOException when the target cannot be read
   */
  Optional<LastBuild> sameBuild() throws IOException {
    Optional<LastBuild> last =
        LastBuild.read(file).filter(build -> state.filter(build.state()::equals).isPresent());
    return last.isPresent()
            && new Publisher()
                .isAsLeft(
                    target,
                    last.get().publication(),
                    Files.getLastModifiedTime(file),
                    Stream.concat(sources.folders().stream(), Stream.of(cache)).toList())
        ? last
        : Optional.empty();
  }

  /** What distinguishes the sources; empty text when that cannot be told. */
  String state() {
    return state.orElse("");
  }

  /**
   * Remembers a build, if it can be told what it was made from. What fails here only costs time.
   */
  void keep(LastBuild build) {
    try {
      if (state.isPresent()) {
        build.write(file);
      }
    } catch (IOException e) {
      return;
    }
  }

  private List<String> circumstances() {
    return List.of(
        ProgramVersion.words(), System.getProperty("java.vm.version", ""), target.toString());
  }

  /** The jar, or while it is worked on the folder of classes. */
  private static Optional<Path> program() {
    CodeSource source = BuildMemory.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(Objects.requireNonNull(source.getLocation()).toURI()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
