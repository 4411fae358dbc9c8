package io.github.spacecraftcatalog.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long an answer says that is to be waited. */
final class ToldWait {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  /** Django's words: "Request was throttled. Expected available in 1187 seconds." */
  private static final Pattern IN_BODY =
      Pattern.compile("Expected available in (\\d{1,9}) seconds?");

  private static final int GLANCE = 2_000;

  private ToldWait() {}

  /** The wait from now on, a second at least; empty when the answer tells none. */
  static Optional<Duration> of(Answer answer, Instant now) {
    return answer
        .retryAfter()
        .flatMap(text -> ofHeader(text.strip(), now))
        .or(() -> ofBody(answer.text(GLANCE)))
        .map(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait);
  }

  private static Optional<Duration> ofHeader(String text, Instant now) {
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return Optional.of(Duration.between(now, then));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> ofBody(String text) {
    Matcher told = IN_BODY.matcher(text);
    return told.find()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(told.group(1))))
        : Optional.empty();
  }
}
