package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells browsers what changed, by server-sent events. Each reader gets the newest message, and none
 * waits for another. Safe for use by several threads.
 */
final class EventStreams {

  /** A browser opens one for each page that is in sight. */
  static final int MOST = 64;

  /** How often a reader that has gone away is looked for. */
  private static final int HEARTBEAT_SECONDS = 15;

  private final Deque<Reader> readers = new ArrayDeque<>();
  private String newest = "";

  /** Holds the newest message that its reader has not got yet. */
  private static final class Reader {

    private final HttpExchange exchange;
    private final BlockingQueue<String> mail = new ArrayBlockingQueue<>(1);
    private volatile boolean dropped;

    Reader(HttpExchange exchange) {
      this.exchange = exchange;
    }

    synchronized void offer(String message) {
      mail.clear();
      mail.add(message);
    }

    void run() throws IOException, InterruptedException {
      OutputStream out = exchange.getResponseBody();
      out.write("retry: 300\n\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      while (!dropped) {
        String message = mail.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        String event = message == null ? ":\n\n" : "data: " + message + "\n\n";
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }

    void drop() {
      dropped = true;
      // Also ends a write that its reader does not take.
      exchange.close();
    }
  }

  /** Keeps a connection open and writes to it, until it is closed by one of the two sides. */
  void serve(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    var reader = new Reader(exchange);
    add(reader);
    try {
      reader.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      remove(reader);
    }
  }

  /**
   * Sends a message to all readers, and to those that come later.
   *
   * @param message a single line
   */
  void send(String message) {
    List<Reader> all;
    synchronized (readers) {
      newest = message;
      all = List.copyOf(readers);
    }
    all.forEach(reader -> reader.offer(message));
  }

  /** How many readers there are. */
  int size() {
    synchronized (readers) {
      return readers.size();
    }
  }

  private void add(Reader reader) {
    Reader tooMany = null;
    synchronized (readers) {
      readers.addLast(reader);
      if (!newest.isEmpty()) {
        reader.offer(newest);
      }
      if (readers.size() > MOST) {
        tooMany = readers.removeFirst();
      }
    }
    if (tooMany != null) {
      tooMany.drop();
    }
  }

  private void remove(Reader reader) {
    synchronized (readers) {
      readers.remove(reader);
    }
  }
}
