package io.github.spacecraftcatalog.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;

/** What an API does on a bad day in place of its answer. */
@FunctionalInterface
public interface Misbehaviour {

  /**
   * Answers.
   *
   * @param page what would be right
   */
  void answer(HttpExchange exchange, byte[] page) throws IOException;

  /** A status without a word. */
  static Misbehaviour status(int status) {
    return (exchange, page) ->
        StandInApi.send(exchange, status, "text/html", "<h1>Sorry</h1>".getBytes(UTF_8));
  }

  /** Another place. */
  static Misbehaviour redirect(String target) {
    return (exchange, page) -> {
      exchange.getResponseHeaders().set("Location", target);
      StandInApi.send(exchange, 302, "text/html", new byte[0]);
    };
  }

  /** Too many calls; the seconds in the header and the body. */
  static Misbehaviour throttled(long seconds) {
    return (exchange, page) -> {
      exchange.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
      throttledInWords(seconds).answer(exchange, page);
    };
  }

  /** Too many calls; the seconds in the body only. */
  static Misbehaviour throttledInWords(long seconds) {
    return (exchange, page) ->
        StandInApi.send(
            exchange,
            429,
            "application/json",
            "{\"detail\":\"Request was throttled. Expected available in %d seconds.\"}"
                .formatted(seconds)
                .getBytes(UTF_8));
  }

  /** Too many calls; when to come back as the header has it. */
  static Misbehaviour retryAfter(int status, String when) {
    return (exchange, page) -> {
      exchange.getResponseHeaders().set("Retry-After", when);
      StandInApi.send(exchange, status, "text/html", new byte[0]);
    };
  }

  /** A web page, with a status as if all were well. */
  static Misbehaviour webPage() {
    return (exchange, page) ->
        StandInApi.send(
            exchange,
            200,
            "text/html; charset=utf-8",
            "<!doctype html><title>Maintenance</title>".getBytes(UTF_8));
  }

  /** Other JSON than is right. */
  static Misbehaviour json(String json) {
    return (exchange, page) ->
        StandInApi.send(exchange, 200, "application/json", json.getBytes(UTF_8));
  }

  /** The connection ends in the middle of the body. */
  static Misbehaviour cutOff() {
    return (exchange, page) -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page, 0, page.length / 2);
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** The body ends in the middle, and pretends that this is its end. */
  static Misbehaviour half() {
    return (exchange, page) ->
        StandInApi.send(exchange, 200, "application/json", Arrays.copyOf(page, page.length / 2));
  }

  /** The connection ends before an answer. */
  static Misbehaviour hangUp() {
    return (exchange, page) -> exchange.close();
  }

  /** The body begins, and does not go on until the stand-in is closed. */
  static Misbehaviour stall() {
    return (exchange, page) -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page, 0, 10);
      exchange.getResponseBody().flush();
    };
  }
}
