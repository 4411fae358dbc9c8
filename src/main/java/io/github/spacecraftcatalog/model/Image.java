package io.github.spacecraftcatalog.model;

import java.util.Optional;

/**
 * A picture at another host. Its licence decides what may be done with it, so a picture is never
 * shown without its {@code credit} and {@code license}.
 *
 * @param id the source's number; 0 when it gives none
 * @param name the source's title: {@code [AUTO] Soyuz - image}
 * @param url the picture itself
 * @param thumbnail a small version
 * @param credit whom to name
 * @param license what may be done with it; empty when the source says it does not know
 */
public record Image(
    int id,
    Optional<String> name,
    WebAddress url,
    Optional<WebAddress> thumbnail,
    Optional<String> credit,
    Optional<License> license) {

  /** Its title without what the source puts around it for its own use. */
  public String title() {
    return name.orElse("Untitled")
        .replaceFirst("^\\[AUTO]\\s*", "")
        .replaceFirst("\\s+-\\s+image$", "");
  }
}
