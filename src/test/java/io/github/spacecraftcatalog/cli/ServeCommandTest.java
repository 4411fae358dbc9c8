package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the preview is started, and how it is started wrongly. */
class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/ shows");

  @TempDir private Path project;

  @BeforeEach
  void fill() throws IOException {
    Path captures = Files.createDirectories(project.resolve("content/snapshots"));
    Files.writeString(
        captures.resolve("ship.json"),
        """
        [{"id": 1, "name": "Ship", "serial_number": null, "status": null, "spacecraft_config": null}]
        """);
  }

  /** The command in a thread of its own, until it is closed. */
  private static final class Serving implements AutoCloseable {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Thread thread;

    Serving(Object... options) {
      String[] words = new String[options.length + 1];
      words[0] = "serve";
      for (int i = 0; i < options.length; i++) {
        words[i + 1] = options[i].toString();
      }
      var main = new Main(new PrintWriter(out), new PrintWriter(err));
      thread = new Thread(() -> main.run(words), "serve");
      thread.setDaemon(true);
      thread.start();
    }

    /** Waits until it says where it answers. */
    int port() {
      Instant end = Instant.now().plusSeconds(60);
      while (Instant.now().isBefore(end)) {
        Matcher address = ADDRESS.matcher(out.toString());
        if (address.find()) {
          return Integer.parseInt(address.group(1));
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      throw new AssertionError("it says " + out + err);
    }

    String said() {
      return out.toString();
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        thread.join(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void aPreviewAnswersUntilItIsStopped() throws Exception {
    int port;
    try (var serving = new Serving("--project", project, "--port", 0)) {
      port = serving.port();
      assertThat(serving.said())
          .isEqualTo(
              "http://127.0.0.1:"
                  + port
                  + "/ shows the site; Ctrl-C ends it"
                  + System.lineSeparator());
      assertThat(answer(port)).startsWith("HTTP/1.1 200");
    }
    try (var again = new ServerSocket()) {
      again.setReuseAddress(true);
      again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      assertThat(again.isBound()).isTrue();
    }
  }

  private static String answer(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void aPortThatIsTakenIsToldAndALaterOneIsUsed() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var serving = new Serving("--project", project, "--port", other.getLocalPort())) {
      int port = serving.port();

      assertThat(port).isBetween(other.getLocalPort() + 1, other.getLocalPort() + 19);
      assertThat(serving.said())
          .startsWith("port " + other.getLocalPort() + " is taken, so it is " + port);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536, 1_000_000})
  void aPortThatCannotBeIsWrongUse(int port) {
    Run run = Run.of("serve", "--project", project, "--port", port);

    assertThat(run.err())
        .startsWith("--port has to be from 0 to 65535, and is " + port + "\n")
        .contains("Usage: catalog serve");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aPortThatIsNoNumberIsWrongUse() {
    Run run = Run.of("serve", "--project", project, "--port", "http");

    assertThat(run.err()).contains("'--port'", "http", "Usage: catalog serve");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  /** An address for examples in documents, which no machine has. */
  @Test
  void anAddressOfAnotherMachineIsTold() {
    Run run = Run.of("serve", "--project", project, "--port", 0, "--host", "192.0.2.1");

    assertThat(run.err()).startsWith("error: cannot answer at 192.0.2.1 port 0: ").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void aProjectThatIsNotThereIsWrongUse() {
    Run run = Run.of("serve", "--project", project.resolve("nowhere"), "--port", 0);

    assertThat(run.err())
        .startsWith("There is no folder " + project.resolve("nowhere") + "\n")
        .contains("Usage: catalog serve");
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
