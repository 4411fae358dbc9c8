package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.url.SiteUrl;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says about the whole site.
 *
 * @param title the site's name
 * @param description one sentence about it, plain text
 * @param baseUrl where the site will stand
 * @param language the language of the hand-written text, a BCP 47 tag
 * @param repository an {@code http} or {@code https} address, in ASCII, where the site's sources
 *     are
 * @param copyImagesLicensed the licences whose pictures may be copied into the site, by their names
 *     at the source; empty for those that usually may
 */
public record SiteSettings(
    String title,
    String description,
    Optional<SiteUrl> baseUrl,
    String language,
    Optional<URI> repository,
    Optional<List<String>> copyImagesLicensed) {

  /** Copies the list. */
  public SiteSettings {
    copyImagesLicensed = copyImagesLicensed.map(List::copyOf);
  }

  /** What holds where nothing is set. */
  public static final SiteSettings DEFAULTS =
      new SiteSettings(
          "Spacecraft catalog",
          "What each spacecraft was built as, how often it flew and how long it was in space.",
          Optional.empty(),
          "en",
          Optional.empty(),
          Optional.empty());

  /** The same settings for a site that stands elsewhere. */
  public SiteSettings withBaseUrl(SiteUrl url) {
    return new SiteSettings(
        title, description, Optional.of(url), language, repository, copyImagesLicensed);
  }
}
