package io.github.spacecraftcatalog.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of asking once.
 *
 * @param answer the answer; empty when there was none
 * @param trouble what was wrong with the connection or the body
 * @param when the time afterwards
 */
record Attempt(Optional<Answer> answer, Optional<String> trouble, Instant when) {

  private static final int GLANCE = 200;

  /** Whether asking again would not help. */
  boolean isFinal() {
    return trouble.isEmpty() && answer.filter(this::isPassing).isEmpty();
  }

  private boolean isPassing(Answer given) {
    return given.isServerFault() || given.status() == Answer.TOO_MANY_REQUESTS;
  }

  /** Whether there was an answer at all. */
  boolean isAnswered() {
    return answer.isPresent();
  }

  /** Whether too many calls were made. */
  boolean isThrottled() {
    return answer.filter(a -> a.status() == Answer.TOO_MANY_REQUESTS).isPresent();
  }

  /** What was wrong. */
  String fault() {
    return trouble.orElseGet(
        () ->
            isThrottled()
                ? "the API says that it was asked too often (429)"
                : "the API answered " + answer.map(Answer::status).orElse(0));
  }

  /** How long to wait before asking again. */
  Duration wait(int attempts, ThrottleStatus status) {
    return answer
        .filter(this::isPassing)
        .flatMap(given -> ToldWait.of(given, when))
        .orElseGet(() -> isThrottled() ? status.pace() : Backoff.after(attempts, when));
  }

  /**
   * The answer, when it is one that can be used.
   *
   * @throws FetchFailedException when the API refuses
   */
  Answer finalAnswer(URI url) throws FetchFailedException {
    Answer given = answer.orElseThrow();
    if (given.status() == Answer.OK || given.status() == Answer.NOT_MODIFIED) {
      return given;
    }
    String sentence =
        url + ": the API answered " + given.status() + advice(given.status()) + quoted(given);
    throw isNoForThisCaller(given.status())
        ? FetchFailedException.ofAll(sentence)
        : new FetchFailedException(sentence);
  }

  private static boolean isNoForThisCaller(int status) {
    return status == 401 || status == 403;
  }

  private static String advice(int status) {
    if (isNoForThisCaller(status)) {
      return ", which is no for this caller: check LL2_API_KEY";
    }
    if (status >= 300 && status < 400) {
      return ", a redirect, which is not followed: give the address itself with --api-url";
    }
    return ": check --api-url";
  }

  private static String quoted(Answer given) {
    return given.isJson() && given.body().length > 0 ? " (" + given.text(GLANCE) + ")" : "";
  }
}
