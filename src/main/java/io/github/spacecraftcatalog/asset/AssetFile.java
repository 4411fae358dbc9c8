package io.github.spacecraftcatalog.asset;

import io.github.spacecraftcatalog.url.SitePath;

/** A static file as it is published, held in memory. Immutable. */
public final class AssetFile {

  private final SitePath path;
  private final String source;
  private final byte[] content;

  /** Takes the content over: nobody may change it afterwards. */
  AssetFile(SitePath path, String source, byte[] content) {
    this.path = path;
    this.source = source;
    this.content = content;
  }

  /**
   * A file that the program makes itself, under an address that holds a fingerprint of its content.
   *
   * @param name its name, such as {@code index.json}
   * @param source how diagnostics name it
   */
  public static AssetFile fingerprinted(String name, String source, byte[] content) {
    byte[] copy = content.clone();
    return new AssetFile(AssetLinker.path(name, "." + Fingerprint.of(copy)), source, copy);
  }

  /**
   * A file that the program makes itself, at an address of its own.
   *
   * @param source how diagnostics name it
   */
  public static AssetFile at(SitePath path, String source, byte[] content) {
    return new AssetFile(path, source, content.clone());
  }

  /** Where it stands in the site. */
  public SitePath path() {
    return path;
  }

  /** The file it was made from, as diagnostics name it. */
  public String source() {
    return source;
  }

  /** A copy of its bytes. */
  public byte[] content() {
    return content.clone();
  }

  @Override
  public String toString() {
    return source + " -> " + path;
  }
}
