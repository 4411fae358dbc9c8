package io.github.spacecraftcatalog.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.spacecraftcatalog.digest.Sha256;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Launch Library 2 on this machine, as its reference describes it: pages with {@code limit} and
 * {@code offset}, an order of its own where none is asked for, {@code /api-throttle/} and answers
 * with status 429, and validators. And as it is on a bad day: see {@link Misbehaviour}.
 *
 * <pre>{@code
 * try (StandInApi api = StandInApi.of(603)) {
 *   api.on(3, Misbehaviour.status(500));
 *   Run.of("fetch", "--api-url", api.url(), "--project", folder);
 * }
 * }</pre>
 */
public final class StandInApi implements AutoCloseable {

  private static final String ROOT = "/2.3.0/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final StandInRecords records;
  private final List<Asked> requests = new ArrayList<>();
  private final Map<Integer, Misbehaviour> misbehaviours = new HashMap<>();
  private final Map<Integer, Runnable> interruptions = new HashMap<>();
  private StandInThrottle throttle = new StandInThrottle(InstantSource.system(), 15);
  private boolean tellsLimits = true;
  private boolean hasValidators;

  /**
   * A request that was made.
   *
   * @param address its path and query
   * @param headers its headers, by names in lower case
   */
  public record Asked(String address, Map<String, String> headers) {}

  private StandInApi(HttpServer server, int spacecraft) {
    this.server = server;
    this.records = new StandInRecords(spacecraft);
  }

  /** An API with so many spacecraft, and some of each of the other records. */
  public static StandInApi of(int spacecraft) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var api = new StandInApi(HttpServer.create(address, 0), spacecraft);
    api.server.createContext("/", api::answer);
    api.server.setExecutor(api.threads);
    api.server.start();
    return api;
  }

  /** What to give as {@code --api-url}. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT;
  }

  /** What it answers with. It may be changed at any time. */
  public StandInRecords records() {
    return records;
  }

  /** All requests so far, those for the limits too. */
  public synchronized List<Asked> requests() {
    return List.copyOf(requests);
  }

  /** The addresses of the requests that count, in order. */
  public synchronized List<String> calls() {
    return requests.stream().map(Asked::address).filter(url -> !isThrottle(url)).toList();
  }

  /** Counts calls by this clock, and allows so many an hour. */
  public synchronized StandInApi limited(InstantSource clock, int callsAnHour) {
    throttle = new StandInThrottle(clock, callsAnHour);
    return this;
  }

  /** As if so many calls had been made already. */
  public synchronized StandInApi used(int calls) {
    throttle.use(calls);
    return this;
  }

  /** As many calls as anybody likes. */
  public StandInApi unlimited() {
    return limited(InstantSource.system(), 1_000_000);
  }

  /** No answer at {@code /api-throttle/}. */
  public synchronized StandInApi silentOnLimits() {
    tellsLimits = false;
    return this;
  }

  /** Answers carry an {@code ETag}, and are not sent again to those who know it. */
  public synchronized StandInApi withValidators() {
    hasValidators = true;
    return this;
  }

  /** What is to happen in place of the answer to a call, counted from 1. */
  public synchronized StandInApi on(int call, Misbehaviour misbehaviour) {
    misbehaviours.put(call, misbehaviour);
    return this;
  }

  /** The same for all calls from this one on. */
  public synchronized StandInApi from(int call, Misbehaviour misbehaviour) {
    IntStream.range(call, call + 200).forEach(each -> misbehaviours.put(each, misbehaviour));
    return this;
  }

  /** It behaves from now on. */
  public synchronized StandInApi well() {
    misbehaviours.clear();
    return this;
  }

  /** What is to happen before a call is answered, such as a change of the records. */
  public synchronized StandInApi before(int call, Runnable interruption) {
    interruptions.put(call, interruption);
    return this;
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String address = exchange.getRequestURI().toString();
    var headers = new HashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    requests.add(new Asked(address, headers));
    if (isThrottle(address)) {
      tellLimits(exchange);
    } else {
      int call = calls().size();
      interruptions.getOrDefault(call, () -> {}).run();
      answerCall(exchange, misbehaviours.get(call));
    }
  }

  private void answerCall(HttpExchange exchange, @Nullable Misbehaviour bad) throws IOException {
    if (bad != null) {
      bad.answer(exchange, page(exchange));
      return;
    }
    long wait = throttle.call();
    if (wait > 0) {
      Misbehaviour.throttled(wait).answer(exchange, new byte[0]);
      return;
    }
    byte[] body = page(exchange);
    if (body.length == 0) {
      send(exchange, 404, "application/json", "{\"detail\":\"Not found.\"}".getBytes(UTF_8));
      return;
    }
    if (hasValidators) {
      String tag = "\"" + Sha256.of(body).substring(0, 16) + "\"";
      exchange.getResponseHeaders().set("ETag", tag);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        exchange.close();
        return;
      }
    }
    send(exchange, 200, "application/json", body);
  }

  private byte[] page(HttpExchange exchange) {
    return records.page(url(), exchange.getRequestURI(), ROOT).getBytes(UTF_8);
  }

  private void tellLimits(HttpExchange exchange) throws IOException {
    if (tellsLimits) {
      send(exchange, 200, "application/json", throttle.status().getBytes(UTF_8));
    } else {
      send(exchange, 503, "text/plain", "unavailable".getBytes(UTF_8));
    }
  }

  private static boolean isThrottle(String address) {
    return address.equals(ROOT + "api-throttle/");
  }

  /** Sends an answer as it should be. */
  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
