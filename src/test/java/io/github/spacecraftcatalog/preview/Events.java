package io.github.spacecraftcatalog.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A browser's connection to the events of a preview. */
final class Events implements AutoCloseable {

  /** Longer than the silence between two signs of life. */
  private static final int SILENCE_MILLIS = 30_000;

  private final Socket socket;
  private final BufferedReader lines;
  private final List<String> head = new ArrayList<>();

  private Events(Socket socket) throws IOException {
    this.socket = socket;
    this.lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Connects, and reads the head of the answer: from then on the connection is counted. */
  static Events open(int port) throws IOException {
    var events = new Events(new Socket(InetAddress.getLoopbackAddress(), port));
    events.socket.setSoTimeout(SILENCE_MILLIS);
    // In HTTP/1.0 an answer of unknown length is not cut into chunks.
    events
        .socket
        .getOutputStream()
        .write(
            "GET /.catalog/events HTTP/1.0\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    String line = events.line();
    while (!line.isEmpty()) {
      events.head.add(line);
      line = events.line();
    }
    return events;
  }

  /** The lines of the head of the answer. */
  List<String> head() {
    return head;
  }

  int status() {
    return Integer.parseInt(head.get(0).split(" ", -1)[1]);
  }

  /** The next message; waits for it until a moment has come. */
  String next(Instant end) throws IOException {
    while (Instant.now().isBefore(end)) {
      String line = line();
      if (line.startsWith("data: ")) {
        return line;
      }
    }
    throw new AssertionError("no message came");
  }

  private String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new AssertionError("the connection was closed after " + head);
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
