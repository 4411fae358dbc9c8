package io.github.spacecraftcatalog.site;

import java.util.stream.Collectors;

/**
 * The checksums of the downloads, a line a file, as {@code sha256sum --check} reads them in the
 * folder of the downloads.
 */
public final class Checksums {

  private Checksums() {}

  /**
   * The lines.
   *
   * @param facts tells the checksums
   */
  public static String of(SitePlan plan, DownloadFacts facts) {
    return plan.downloads()
        .map(file -> facts.of(file).sha256() + "  " + file.path().from(Addresses.DATA_PAGE) + "\n")
        .collect(Collectors.joining());
  }
}
