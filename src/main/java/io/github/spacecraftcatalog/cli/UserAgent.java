package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.content.ContentReader;
import io.github.spacecraftcatalog.content.Drafts;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who asks the API: the program, its version, and where the site's sources are, if that is set. */
final class UserAgent {

  private UserAgent() {}

  static String of(Path project) {
    String product = ProgramVersion.words().replace(' ', '/').replaceAll("[()]", "");
    String where = repository(project).map(url -> "; +" + url).orElse("");
    return product + " (static site generator for a catalog of spacecraft" + where + ")";
  }

  private static Optional<URI> repository(Path project) {
    Path content = project.resolve("content");
    try {
      return new ContentReader()
          .read(
              content,
              List.of(content.resolve("snapshots")),
              "content",
              Optional.empty(),
              Drafts.LEFT_OUT,
              new Diagnostics())
          .settings()
          .repository();
    } catch (IOException e) {
      // Whoever builds the site will be told.
      return Optional.empty();
    }
  }
}
