package io.github.spacecraftcatalog.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.output.Body;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves sites out of memory as GitHub Pages does: each below a path of its own, a folder without
 * its slash redirected, its {@code 404.html} for everything else.
 */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"));

  private static final Body NOTHING = () -> new byte[0];

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Map<String, Map<String, Body>> sites = new ConcurrentHashMap<>();

  SiteServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Where everything that is served starts. */
  String origin() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Builds a project for a path and serves it there; returns the address. */
  String serve(Project project, String path) {
    String address = origin() + path + "/";
    var bodies = new TreeMap<String, Body>();
    project.below(address).build().bodies().forEach((name, body) -> bodies.put(name, () -> body));
    sites.put(path, bodies);
    return address;
  }

  /**
   * Serves a site at a path, and makes of its files only what is asked for; returns the address.
   */
  String serve(SitePlan plan, String path) {
    sites.put(path, Project.lazyBodies(plan));
    return origin() + path + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] parts = exchange.getRequestURI().getPath().substring(1).split("/", 2);
    Map<String, Body> site = sites.getOrDefault(parts[0], Map.of());
    String name = parts.length == 1 ? "" : parts[1];
    try (exchange) {
      if (site.containsKey(name)) {
        send(exchange, 200, name, site.get(name));
      } else if (site.containsKey(name + "index.html")) {
        send(exchange, 200, "index.html", site.get(name + "index.html"));
      } else if (site.containsKey(name + "/index.html")) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI() + "/");
        exchange.sendResponseHeaders(301, -1);
      } else {
        send(exchange, 404, "404.html", site.getOrDefault("404.html", NOTHING));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String name, Body body)
      throws IOException {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
    // As long as GitHub Pages has everything kept; pages are not, as tests look at what changes.
    if (exchange.getRequestURI().getPath().contains("/assets/")) {
      exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    }
    byte[] bytes = body.bytes();
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
