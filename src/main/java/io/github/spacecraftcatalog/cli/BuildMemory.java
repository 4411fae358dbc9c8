package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.LastBuild;
import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.build.SourceState;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.output.Footprint;
import io.github.spacecraftcatalog.output.Publisher;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
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

  /** The last build, if it would be the same now and its site is as it was left. */
  Optional<LastBuild> sameBuild() {
    return LastBuild.read(file)
        .filter(last -> state.filter(last.state()::equals).isPresent())
        .filter(last -> footprint().filter(last.site()::equals).isPresent());
  }

  private Optional<Footprint> footprint() {
    return new Publisher().footprint(target, keptApart());
  }

  /** What the site may not overlap with. */
  List<Path> keptApart() {
    return Stream.concat(sources.folders().stream(), Stream.of(cache)).toList();
  }

  /** Where earlier builds have left what saves time. */
  Path cache() {
    return cache;
  }

  /**
   * Remembers a build, if it can be told what it was made from. What fails here only costs time.
   */
  void keep(SitePlan plan, Diagnostics diagnostics) {
    try {
      Optional<Footprint> site = state.flatMap(known -> footprint());
      if (site.isPresent()) {
        int spacecraft = plan.catalog().spacecraft().size();
        new LastBuild(
                state.get(), spacecraft, plan.pages().size(), site.get(), diagnostics.sorted())
            .write(file);
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
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
