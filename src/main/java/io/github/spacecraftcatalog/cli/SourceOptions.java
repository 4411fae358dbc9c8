package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a site is made from. */
final class SourceOptions {

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder that holds the others (default: the current one).")
  private Path project;

  @Option(
      names = "--snapshots",
      paramLabel = "DIR",
      description = "Captures (default: content/snapshots).")
  private @Nullable Path snapshots;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "Settings and hand-written pages (default: content).")
  private @Nullable Path content;

  @Option(
      names = "--site-assets",
      paramLabel = "DIR",
      description =
          "Stylesheet, script, fonts, icons (default: site-assets, or the program's own).")
  private @Nullable Path siteAssets;

  @Option(
      names = "--images",
      paramLabel = "DIR",
      description = "Copies of the records' pictures (default: images, if there is such a folder).")
  private @Nullable Path images;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand (default: base_url in content/site.yaml).")
  private @Nullable String baseUrl;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  Path project() {
    return project;
  }

  SiteSources sources() {
    Path contentFolder = content == null ? project.resolve("content") : content;
    return new SiteSources(
        existing(project),
        snapshots == null ? contentFolder.resolve("snapshots") : existing(snapshots),
        content == null ? contentFolder : existing(content),
        optional(siteAssets, "site-assets"),
        optional(images, "images"),
        parsedBaseUrl());
  }

  private Optional<Path> optional(@Nullable Path asked, String usualName) {
    if (asked != null) {
      return Optional.of(existing(asked));
    }
    Path usual = project.resolve(usualName);
    return Files.isDirectory(usual) ? Optional.of(usual) : Optional.empty();
  }

  /** A folder that was asked for by name has to be there; one that was not may be missing. */
  private Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + folder);
    }
    return folder;
  }

  private Optional<SiteUrl> parsedBaseUrl() {
    if (baseUrl == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(SiteUrl.parse(baseUrl));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--base-url: " + e.getMessage(), e);
    }
  }
}
