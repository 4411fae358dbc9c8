package io.github.spacecraftcatalog.preview;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A web server that others wrote, with the published folder behind it: {@code nginx} on the PATH or
 * where Debian puts it. It runs as whoever runs the tests and writes to a folder of its own.
 */
final class Nginx implements AutoCloseable {

  /**
   * What GitHub Pages does and a plain nginx does not: a page of its own for what is not there, a
   * page found without its ending, redirects without a host, an encoding told with every text.
   */
  private static final String CONFIGURATION =
      """
      USER
      daemon off;
      worker_processes 1;
      pid FOLDER/nginx.pid;
      error_log FOLDER/error.log;
      events {}
      http {
        access_log off;
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        include MIME_TYPES;
        default_type application/octet-stream;
        charset utf-8;
        charset_types text/css text/plain application/javascript application/json;
        gzip on;
        gzip_vary on;
        gzip_min_length 256;
        gzip_types text/css text/xml text/plain application/javascript application/json
          application/atom+xml image/svg+xml image/x-icon;
        absolute_redirect off;
        server {
          listen 127.0.0.1:PORT;
          root FOLDER/site;
          error_page 404 /repo/404.html;
          location = / { return 302 /repo/$is_args$args; }
          location ~ ^(?<page>/repo/.*[^/])$ {
            if (-f $document_root$page.html) { rewrite ^ $page.html break; }
          }
        }
      }
      """;

  /** So often is another port tried when somebody else took the one that was free. */
  private static final int TRIES = 5;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final Process process;

  private Nginx(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /** Serves the folder {@code site} within this one. */
  static Nginx serve(Path folder) {
    try {
      for (int i = 1; i < TRIES; i++) {
        Optional<Nginx> started = start(folder);
        if (started.isPresent()) {
          return started.get();
        }
      }
      return start(folder).orElseThrow(() -> new AssertionError("nginx: no port is free"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it at a port that was free a moment ago; empty when it is not any more. */
  private static Optional<Nginx> start(Path folder) throws IOException {
    int port = freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(
        configuration,
        CONFIGURATION
            .replace("USER", user())
            .replace("MIME_TYPES", mimeTypes().toString())
            .replace("FOLDER", folder.toString())
            .replace("PORT", Integer.toString(port)));
    Process process =
        new ProcessBuilder(
                executable().toString(),
                "-p",
                folder.toString(),
                "-e",
                folder.resolve("error.log").toString(),
                "-c",
                configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.out").toFile())
            .start();
    return awaitAnswer(port, process, folder)
        ? Optional.of(new Nginx(port, process))
        : Optional.empty();
  }

  /** The types of files in the words of nginx's authors, which are beside its configuration. */
  private static Path mimeTypes() {
    return Stream.of("/etc/nginx", "/opt/homebrew/etc/nginx", "/usr/local/etc/nginx")
        .map(folder -> Path.of(folder, "mime.types"))
        .filter(Files::isReadable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nginx has no file mime.types"));
  }

  /** Its workers are nobody otherwise, and may not read what root's tests have written. */
  private static String user() {
    return "root".equals(System.getProperty("user.name")) ? "user root;" : "";
  }

  private static Path executable() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Arrays.stream(path.split(File.pathSeparator, -1)), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "This test needs nginx: script/test installs it where that is Debian or"
                        + " Ubuntu, or put it on the PATH."));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Whether it answers, and not another one in its place. */
  private static boolean awaitAnswer(int port, Process process, Path folder) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      // It writes this file when it listens.
      if (Files.exists(folder.resolve("nginx.pid")) && isOpen(port)) {
        return true;
      }
      pause();
    }
    process.destroy();
    String words = Files.readString(folder.resolve("nginx.out"));
    if (words.contains("Address already in use")) {
      return false;
    }
    throw new AssertionError("nginx: " + words);
  }

  private static boolean isOpen(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Where its files start. */
  String origin() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
