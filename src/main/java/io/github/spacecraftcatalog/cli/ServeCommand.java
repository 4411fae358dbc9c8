package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.SourceFolders;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.preview.Preview;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the site while it is worked on, until it is stopped. Writes nothing. */
@Command(
    name = "serve",
    exitCodeOnExecutionException = ExitCode.FAULT,
    description = "Shows the site in a browser, and keeps up with every change.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  /** Those below belong to the system, which may refuse them for other reasons. */
  private static final int FIRST_FREE_PORT = 1024;

  /** So many ports are tried when the first one is taken. */
  private static final int PORTS_TRIED = 20;

  /** The slowest page of a large catalog takes a fraction of it. */
  private static final Duration PAGE_LIMIT = Duration.ofSeconds(10);

  @Mixin private SourceOptions sourceOptions;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to answer at, or the next free one (default: 8080).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to answer at (default: 127.0.0.1, which only this machine reaches).")
  private String host;

  @Option(names = "--open", description = "Open the site in the browser.")
  private boolean open;

  @Option(names = "--quiet", description = "Tell errors only.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  private List<Diagnostic> told = List.of();

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port has to be from 0 to " + HIGHEST_PORT + ", and is " + port);
    }
    // A folder that was asked for by name has to be there, as for build.
    sourceOptions.sources();
    SourceFolders folders = sourceOptions.folders();
    InetAddress address = address();
    try (Preview preview = start(folders, address)) {
      // Ctrl-C ends the program without returning from the wait.
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      greet(address, preview.port());
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--host: " + host + " is not an address of this machine", e);
    }
  }

  private Preview start(SourceFolders folders, InetAddress address) throws IOException {
    int last = port == 0 ? 0 : Math.min(HIGHEST_PORT, port + PORTS_TRIED - 1);
    for (int candidate = port; ; candidate++) {
      try {
        var options = new Preview.Options(address, candidate, PAGE_LIMIT);
        return Preview.start(folders, options, Instant::now, this::tell);
      } catch (BindException e) {
        if (candidate == last || candidate < FIRST_FREE_PORT || !Preview.canListenAt(address)) {
          throw new IOException(
              "cannot answer at " + host + " port " + candidate + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private void greet(InetAddress address, int answered) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String name = address.getHostAddress();
    String shown = address instanceof Inet6Address ? "[" + name + "]" : name;
    String url =
        "http://" + (address.isAnyLocalAddress() ? "127.0.0.1" : shown) + ":" + answered + "/";
    if (port != 0 && answered != port) {
      out.println("port " + port + " is taken, so it is " + answered);
    }
    out.println(url + " shows the site; Ctrl-C ends it");
    out.flush();
    if (open && !SystemBrowser.open(url)) {
      spec.commandLine().getErr().println("no browser could be opened; open the address yourself");
    }
  }

  /** Tells what is wrong, once, and that nothing is any more. */
  private synchronized void tell(List<Diagnostic> diagnostics) {
    PrintWriter err = spec.commandLine().getErr();
    Set<Diagnostic> before = new HashSet<>(told);
    diagnostics.stream()
        .filter(diagnostic -> !before.contains(diagnostic))
        .filter(diagnostic -> !quiet || diagnostic.severity() == Severity.ERROR)
        .forEach(err::println);
    if (!quiet && hasErrors(told) && !hasErrors(diagnostics)) {
      err.println("mended");
    }
    told = diagnostics;
    err.flush();
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
