package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.stream.Collectors;

/** The checksums of the downloads, as {@code sha256sum --check} reads them. */
final class Checksums {

  private Checksums() {}

  static String of(SitePlan plan, FileMeter meter) {
    return plan.downloads()
        .map(file -> meter.facts(file).sha256() + "  " + fromHere(file.path()) + "\n")
        .collect(Collectors.joining());
  }

  /** Relative to the folder of the downloads, where the file is. */
  private static String fromHere(SitePath path) {
    String folder = Addresses.DATA_PAGE.value();
    return path.value().startsWith(folder)
        ? path.value().substring(folder.length())
        : Addresses.DATA_PAGE.toRoot() + path.value();
  }
}
