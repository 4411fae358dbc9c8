package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonDocument;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks the API as it wants to be asked: within its limits, and again only after a wait. */
final class Caller {

  /** So many waits for one call: a limit that has not been lifted by then will not be. */
  private static final int MOST_WAITS = 10;

  private final ApiClient client;
  private final ApiUrl api;
  private final Means means;
  private final Waiting waiting;
  private final Budget budget = new Budget();
  private int calls;

  Caller(ApiClient client, ApiUrl api, Means means) {
    this.client = client;
    this.api = api;
    this.means = means;
    this.waiting = new Waiting(means);
  }

  /** The calls that are left. */
  Budget budget() {
    return budget;
  }

  /** How many calls were made that the API counts. */
  int calls() {
    return calls;
  }

  /**
   * Asks how many calls are left, which is not counted; without an answer, what was known stays.
   */
  Optional<ThrottleStatus> askLimits() throws InterruptedException {
    try {
      Answer answer = client.get(api.throttle(), Validators.NONE);
      Optional<ThrottleStatus> status =
          Optional.of(answer.body())
              .filter(any -> answer.status() == Answer.OK)
              .flatMap(ThrottleStatus::parse);
      status.ifPresent(budget::told);
      return status;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The answer at an address, asked for until there is one.
   *
   * @param known the state that is known here, which the server may confirm
   * @return an answer with status 200 or 304
   */
  Answer call(URI url, Validators known) throws FetchFailedException, InterruptedException {
    int attempts = 0;
    int waits = 0;
    while (true) {
      awaitTurn();
      calls++;
      budget.called(means.clock().instant());
      Attempt attempt = attempt(url, known);
      if (attempt.isFinal()) {
        return attempt.finalAnswer(url);
      }
      if (attempt.isThrottled() ? ++waits == MOST_WAITS : ++attempts == Backoff.MOST_ATTEMPTS) {
        String sentence =
            url + ": " + attempt.fault() + ", " + (waits + attempts) + " times: run fetch again";
        throw attempt.isAnswered() && !attempt.isThrottled()
            ? new FetchFailedException(sentence)
            : FetchFailedException.ofAll(sentence);
      }
      waiting.sit(attempt.wait(attempts, budget.status()), attempt.fault());
    }
  }

  private Attempt attempt(URI url, Validators known)
      throws FetchFailedException, InterruptedException {
    try {
      Answer answer = client.get(url, known);
      boolean isCutOff =
          answer.status() == Answer.OK
              && answer.isJson()
              && JsonDocument.parse(answer.body()).isEmpty();
      Optional<String> fault =
          isCutOff ? Optional.of("the answer is cut off or no JSON") : Optional.empty();
      return new Attempt(Optional.of(answer), fault, means.clock().instant());
    } catch (UnusableAnswerException e) {
      throw new FetchFailedException(url + ": " + e.getMessage());
    } catch (IOException e) {
      return new Attempt(
          Optional.empty(), Optional.of(String.valueOf(e.getMessage())), means.clock().instant());
    }
  }

  /** Waits until a call is allowed, as far as the API tells; if it is not, it will say so again. */
  private void awaitTurn() throws FetchFailedException, InterruptedException {
    for (int waits = 0; waits < MOST_WAITS && budget.left() == 0; waits++) {
      Optional<ThrottleStatus> status = askLimits();
      if (status.isPresent() && (budget.left() > 0 || status.get().next().isZero())) {
        return;
      }
      Instant now = means.clock().instant();
      Duration wait = status.map(ThrottleStatus::next).orElseGet(() -> budget.untilFree(now));
      waiting.sit(wait, "the API allows " + Limits.words(budget.status()));
      if (status.isEmpty()) {
        budget.forget(means.clock().instant());
      }
    }
  }
}
