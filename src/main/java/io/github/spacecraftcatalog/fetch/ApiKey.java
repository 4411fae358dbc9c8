package io.github.spacecraftcatalog.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A secret that raises the number of calls. It is sent to the API, and goes nowhere else. */
public final class ApiKey {

  /** No key. */
  public static final ApiKey NONE = new ApiKey("");

  /** The source's have forty. A short word stands in many an answer by chance. */
  private static final int SHORTEST = 16;

  private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e]*");

  private final String secret;

  private ApiKey(String secret) {
    this.secret = secret;
  }

  /**
   * A key; blanks around it are left out, and a blank one is none.
   *
   * @throws IllegalArgumentException when it cannot be one; the message does not quote it
   */
  public static ApiKey of(String text) {
    String secret = text.strip();
    if (!SENDABLE.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "holds blanks or characters outside of ASCII, which no key does: copy it again");
    }
    if (!secret.isEmpty() && secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "is shorter than " + SHORTEST + " characters, so it is no key: copy it again");
    }
    return new ApiKey(secret);
  }

  /** Whether there is one. */
  public boolean isPresent() {
    return !secret.isEmpty();
  }

  /** What is sent. */
  Optional<String> authorization() {
    return isPresent() ? Optional.of("Token " + secret) : Optional.empty();
  }

  /** A text from the network, in which a careless server may have repeated the key. */
  String redact(String text) {
    return isPresent() ? text.replace(secret, "***") : text;
  }

  /** As for a text. */
  byte[] redact(byte[] bytes) {
    return isIn(bytes)
        ? redact(new String(bytes, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1)
        : bytes;
  }

  /** Whether a text repeats it. */
  boolean isIn(String text) {
    return isPresent() && text.contains(secret);
  }

  /** As for a text. */
  boolean isIn(byte[] bytes) {
    return isIn(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Override
  public String toString() {
    return isPresent() ? "***" : "none";
  }
}
