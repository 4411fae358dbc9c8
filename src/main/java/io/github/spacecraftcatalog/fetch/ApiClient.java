package io.github.spacecraftcatalog.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks over HTTP, once. Follows no redirect, keeps no cookie. */
final class ApiClient {

  /** A page of a hundred in detailed mode has some MiB. */
  static final int LARGEST_ANSWER = 128 << 20;

  private final HttpClient client;
  private final ApiKey key;
  private final String userAgent;
  private final Duration patience;

  /**
   * A client.
   *
   * @param patience how long an answer may take, to its last byte
   */
  ApiClient(ApiKey key, String userAgent, Duration patience) {
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
    this.key = key;
    this.userAgent = userAgent;
    this.patience = patience;
  }

  /**
   * The answer at an address.
   *
   * @throws IOException when there is none, or not all of it; the message is one for the user
   */
  Answer get(URI url, Validators known) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request(url, known), info -> new CappedBody(LARGEST_ANSWER));
    try {
      return answerOf(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no whole answer within " + Times.words(patience), e);
    } catch (ExecutionException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof UnusableAnswerException) {
          throw new UnusableAnswerException(String.valueOf(cause.getMessage()));
        }
      }
      throw new IOException(key.redact(Faults.words(e.getCause())), e);
    }
  }

  private HttpRequest request(URI url, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Accept", "application/json")
            .header("User-Agent", userAgent);
    key.authorization().ifPresent(value -> request.header("Authorization", value));
    known.etag().ifPresent(tag -> request.header("If-None-Match", tag));
    known.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
    return request.build();
  }

  private Answer answerOf(HttpResponse<byte[]> response) throws UnusableAnswerException {
    HttpHeaders headers = response.headers();
    boolean isKept =
        response.statusCode() == Answer.OK || response.statusCode() == Answer.NOT_MODIFIED;
    if (isKept && (key.isIn(response.body()) || key.isIn(headers.map().toString()))) {
      throw new UnusableAnswerException(
          "the answer repeats the key of LL2_API_KEY, so it is not kept");
    }
    return new Answer(
        response.statusCode(),
        first(headers, "Content-Type"),
        first(headers, "Retry-After"),
        new Validators(first(headers, "ETag"), first(headers, "Last-Modified")),
        key.redact(response.body()));
  }

  private Optional<String> first(HttpHeaders headers, String name) {
    return headers.firstValue(name).map(key::redact);
  }
}
