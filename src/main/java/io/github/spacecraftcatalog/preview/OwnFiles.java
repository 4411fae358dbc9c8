package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;

/** Answers requests for the preview's own script and stylesheets, and opens its event streams. */
final class OwnFiles implements HttpHandler {

  private static final Set<String> NAMES = Set.of("preview.js", "preview.css", "draft.css");

  private final EventStreams streams;
  private final Instant started;

  OwnFiles(EventStreams streams, Instant started) {
    this.streams = streams;
    this.started = started;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(Math.min(path.length(), PageAdditions.OWN.length()));
    try (exchange) {
      var response = new Response(exchange);
      if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        response.text(405, "only GET and HEAD are answered");
      } else if (name.equals("events") && exchange.getRequestMethod().equals("GET")) {
        streams.serve(exchange);
      } else if (NAMES.contains(name)) {
        response.file(name, bytes(name), started, false);
      } else {
        response.text(404, "the preview has no " + name);
      }
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream file = OwnFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program carries no " + name);
      }
      return file.readAllBytes();
    }
  }
}
