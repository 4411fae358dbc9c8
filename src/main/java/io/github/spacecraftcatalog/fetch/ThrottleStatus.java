package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonDocument;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import java.time.Duration;
import java.util.Optional;

/**
 * What {@code /api-throttle/} tells of the calls that are allowed.
 *
 * @param limit how many there are in a window
 * @param window the time that they are counted in
 * @param used how many are used up
 * @param next when the next one is allowed; nothing when it is now
 */
record ThrottleStatus(int limit, Duration window, int used, Duration next) {

  /** What is allowed without a key. */
  static final ThrottleStatus USUAL = new ThrottleStatus(15, Duration.ofHours(1), 0, Duration.ZERO);

  private static final int MOST = 1_000_000;

  /** How many calls are left. */
  int left() {
    return Math.max(0, limit - used);
  }

  /** The time between two calls of somebody who spreads them evenly. */
  Duration pace() {
    return window.dividedBy(limit);
  }

  /** What an answer tells; empty when it is none, or makes no sense. */
  static Optional<ThrottleStatus> parse(byte[] body) {
    return JsonDocument.parse(body)
        .map(value -> value instanceof JsonArray list && list.size() > 0 ? list.get(0) : value)
        .filter(JsonObject.class::isInstance)
        .flatMap(value -> of((JsonObject) value));
  }

  private static Optional<ThrottleStatus> of(JsonObject status) {
    int limit = number(status.get("your_request_limit"));
    int window = number(status.get("limit_frequency_secs"));
    int used = number(status.get("current_use"));
    int next = number(status.get("next_use_secs"));
    return limit > 0 && window > 0 && used >= 0 && next >= 0
        ? Optional.of(
            new ThrottleStatus(limit, Duration.ofSeconds(window), used, Duration.ofSeconds(next)))
        : Optional.empty();
  }

  private static int number(Optional<JsonValue> value) {
    return value
        .filter(JsonNumber.class::isInstance)
        .map(number -> ((JsonNumber) number).literal())
        .filter(literal -> literal.matches("\\d{1,9}"))
        .map(literal -> Math.min(MOST, Integer.parseInt(literal)))
        .orElse(-1);
  }
}
