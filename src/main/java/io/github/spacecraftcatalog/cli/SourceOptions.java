package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.build.SourceFolders;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** What the site is made from. */
  SiteSources sources() {
    existing(project);
    Stream.of(snapshots, content, siteAssets, images)
        .filter(Objects::nonNull)
        .forEach(this::existing);
    return folders().present();
  }

  /** Where its sources are looked for. */
  SourceFolders folders() {
    Path contentFolder = chosen(content, "content");
    return new SourceFolders(
        project,
        snapshots == null ? contentFolder.resolve("snapshots") : snapshots,
        contentFolder,
        chosen(siteAssets, "site-assets"),
        chosen(images, "images"),
        project.resolve("templates"),
        parsedBaseUrl());
  }

  private Path chosen(@Nullable Path asked, String usualName) {
    return asked == null ? project.resolve(usualName) : asked;
  }

  /** A folder that was asked for by name has to be there; one that was not may be missing. */
  private void existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + folder);
    }
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
