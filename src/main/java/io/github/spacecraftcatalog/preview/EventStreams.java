package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells browsers what changed, by server-sent events. Each reader gets the newest message, and none
 * waits for another. Only a reader's own thread writes to it. Safe for use by several threads.
 */
final class EventStreams {

  /** A browser opens one for each page that is in sight. */
  static final int MOST = 64;

  /** How often a reader that has gone away is looked for. */
  private static final int HEARTBEAT_SECONDS = 5;

  private final Set<Reader> readers = new LinkedHashSet<>();
  private String newest = "";

  /** Holds the newest message that its reader has not got yet. */
  private static final class Reader {

    private final BlockingQueue<String> mail = new ArrayBlockingQueue<>(1);

    synchronized void offer(String message) {
      mail.clear();
      mail.add(message);
    }

    void run(OutputStream out) throws IOException, InterruptedException {
      write(out, "retry: 300\n\n");
      while (true) {
        String message = mail.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        write(out, message == null ? ":\n\n" : "data: " + message + "\n\n");
      }
    }

    private static void write(OutputStream out, String event) throws IOException {
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  /**
   * Keeps a connection open and writes to it, until it is closed by one of the two sides. Beyond
   * {@link #MOST} of them, asks to come back later: whoever made room would come back at once, and
   * take the place of another.
   */
  void serve(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    var reader = new Reader();
    if (!add(reader)) {
      exchange.getResponseHeaders().set("Retry-After", Integer.toString(HEARTBEAT_SECONDS));
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      reader.run(exchange.getResponseBody());
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

  private boolean add(Reader reader) {
    synchronized (readers) {
      if (readers.size() == MOST) {
        return false;
      }
      if (!newest.isEmpty()) {
        reader.offer(newest);
      }
      return readers.add(reader);
    }
  }

  private void remove(Reader reader) {
    synchronized (readers) {
      readers.remove(reader);
    }
  }
}
