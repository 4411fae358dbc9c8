package io.github.spacecraftcatalog.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that changes with a file's content. */
final class Fingerprint {

  /** 40 bits: among a site's few files and their few versions, no two are alike by chance. */
  private static final int LENGTH = 10;

  private Fingerprint() {}

  /** The first digits of the content's SHA-256. */
  static String of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
