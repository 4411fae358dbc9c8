package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.build.SourceFolders;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a site is made from. */
final class SourceOptions {

  @Mixin private ProjectOptions projectOptions;

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
    return projectOptions.project();
  }

  /** What the site is made from. */
  SiteSources sources() {
    Stream.concat(
            Stream.concat(Stream.of(project()), projectOptions.snapshots().stream()),
            Stream.of(content, siteAssets, images).filter(Objects::nonNull))
        .forEach(folder -> ProjectOptions.existing(folder, spec));
    return folders().present();
  }

  /** Where its sources are looked for. */
  SourceFolders folders() {
    Path contentFolder = chosen(content, "content");
    return new SourceFolders(
        project(),
        projectOptions.snapshots().orElseGet(() -> contentFolder.resolve("snapshots")),
        contentFolder,
        chosen(siteAssets, "site-assets"),
        chosen(images, "images"),
        project().resolve("templates"),
        parsedBaseUrl());
  }

  private Path chosen(@Nullable Path asked, String usualName) {
    return asked == null ? project().resolve(usualName) : asked;
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
