package io.github.spacecraftcatalog.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.digest.Sha256;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;

/** A short text that changes with a file's content. */
public final class Fingerprint {

  /** 40 bits: among a site's few files and their few versions, no two are alike by chance. */
  private static final int LENGTH = 10;

  private Fingerprint() {}

  /** The first digits of the content's SHA-256. */
  public static String of(byte[] content) {
    return of(digest -> digest.update(content));
  }

  /** A fingerprint of several files that changes with each of them, and with their names. */
  static String of(List<SourceAsset> assets) {
    return of(
        digest -> {
          for (SourceAsset asset : assets) {
            digest.update((asset.name() + "\n" + asset.content().length + "\n").getBytes(UTF_8));
            digest.update(asset.content());
          }
        });
  }

  private static String of(Consumer<MessageDigest> content) {
    MessageDigest digest = Sha256.begin();
    content.accept(digest);
    return Sha256.end(digest).substring(0, LENGTH);
  }
}
