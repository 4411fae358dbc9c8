package io.github.spacecraftcatalog.picture;

import io.github.spacecraftcatalog.asset.Fingerprint;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A copy of a picture that is published with the site, byte for byte.
 *
 * @param path where it stands in the site
 * @param part which of the picture's forms it is
 * @param size how large it is; empty when its file does not say so in a way that is understood
 * @param file where it is now
 * @param source the file as diagnostics name it
 * @param fingerprint that of its content
 */
public record LocalImage(
    SitePath path,
    ImagePart part,
    Optional<PixelSize> size,
    Path file,
    String source,
    String fingerprint) {

  /**
   * The file's bytes.
   *
   * @throws IOException when it cannot be read, or is no longer the one that its address names
   */
  public byte[] bytes() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!Fingerprint.of(bytes).equals(fingerprint)) {
      throw new IOException(source + " was changed while the site was made; build it again");
    }
    return bytes;
  }
}
