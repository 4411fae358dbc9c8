package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Sends answers, as a server of static files does. */
final class Response {

  /** Below this, the packed one is no smaller. */
  private static final int WORTH_PACKING = 256;

  private final HttpExchange exchange;
  private final Headers request;
  private final Headers headers;

  Response(HttpExchange exchange) {
    this.exchange = exchange;
    this.request = exchange.getRequestHeaders();
    this.headers = exchange.getResponseHeaders();
  }

  /**
   * Sends a file, or as much of it as is asked for.
   *
   * @param name by which its type is known
   * @param forEver whether another content would have another address
   */
  void file(String name, byte[] content, Instant modified, boolean forEver) throws IOException {
    Validators validators = Validators.of(content, modified);
    headers.set("Content-Type", ContentTypes.of(name));
    headers.set("Cache-Control", forEver ? "max-age=600" : "no-cache");
    headers.set("Last-Modified", validators.lastModified());
    headers.set("ETag", validators.entityTag(false));
    if (ContentTypes.isPackable(name)) {
      headers.set("Vary", "Accept-Encoding");
    }
    if (validators.isKnown(request)) {
      headers.remove("Content-Type");
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    String range = request.getFirst("Range");
    if (range != null && ByteRange.isSingle(range) && validators.allowsRange(request)) {
      part(content, ByteRange.of(range, content.length));
    } else if (isPackingWanted(name, content)) {
      headers.set("ETag", validators.entityTag(true));
      sendPacked(200, content);
    } else {
      headers.set("Accept-Ranges", "bytes");
      send(200, content);
    }
  }

  private void part(byte[] content, Optional<ByteRange> asked) throws IOException {
    if (asked.isEmpty()) {
      headers.set("Content-Range", "bytes */" + content.length);
      send(416, new byte[0]);
      return;
    }
    ByteRange range = asked.get();
    headers.set(
        "Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + content.length);
    send(206, Arrays.copyOfRange(content, range.first(), range.first() + range.size()));
  }

  private boolean isPackingWanted(String name, byte[] content) {
    String accepted = String.valueOf(request.getFirst("Accept-Encoding")).toLowerCase(Locale.ROOT);
    return content.length >= WORTH_PACKING
        && ContentTypes.isPackable(name)
        && Arrays.stream(accepted.split(",", -1))
            .map(coding -> coding.replaceAll("\\s", ""))
            .anyMatch(coding -> coding.matches("gzip(?:;q=(?!0(?:\\.0*)?$).*)?"));
  }

  private void sendPacked(int status, byte[] content) throws IOException {
    headers.set("Content-Encoding", "gzip");
    send(status, packed(content));
  }

  private static byte[] packed(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream(content.length / 4);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /** Sends a page that stands for something that is not there, or not good. */
  void page(int status, byte[] html) throws IOException {
    headers.set("Content-Type", ContentTypes.HTML);
    headers.set("Cache-Control", "no-cache");
    headers.set("Vary", "Accept-Encoding");
    if (isPackingWanted("page.html", html)) {
      sendPacked(status, html);
    } else {
      send(status, html);
    }
  }

  /** Sends a line of text. */
  void text(int status, String line) throws IOException {
    headers.set("Content-Type", "text/plain; charset=utf-8");
    headers.set("Cache-Control", "no-cache");
    send(status, (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Sends to another address of this server. */
  void redirect(int status, String path) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    headers.set("Location", query == null ? path : path + "?" + query);
    headers.set("Cache-Control", "no-cache");
    send(status, new byte[0]);
  }

  private void send(int status, byte[] body) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
