package io.github.spacecraftcatalog.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What the server answered.
 *
 * @param status the status of HTTP
 * @param contentType what it says that the body is
 * @param retryAfter when to ask again, in its words
 * @param validators what to show it when asking again
 * @param body the body, as it came
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Answer(
    int status,
    Optional<String> contentType,
    Optional<String> retryAfter,
    Validators validators,
    byte[] body) {

  static final int OK = 200;
  static final int NOT_MODIFIED = 304;
  static final int TOO_MANY_REQUESTS = 429;

  /** Whether the server is at fault, and may be well again in a while. */
  boolean isServerFault() {
    return status >= 500 || status == 408;
  }

  /** Whether the body claims to be JSON, and begins like it. */
  boolean isJson() {
    String start = text(64).stripLeading();
    String type = contentType.orElse("application/json").toLowerCase(Locale.ROOT);
    return type.matches("application/(?:json|[^;]*\\+json)\\s*(?:;.*)?")
        && (start.startsWith("{") || start.startsWith("[") || start.isEmpty());
  }

  /** The beginning of the body, for a glance. */
  String text(int length) {
    return new String(body, 0, Math.min(length, body.length), StandardCharsets.UTF_8);
  }
}
