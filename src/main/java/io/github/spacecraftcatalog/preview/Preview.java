package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.spacecraftcatalog.build.SiteWorkspace;
import io.github.spacecraftcatalog.build.SiteWorkspace.Outcome;
import io.github.spacecraftcatalog.build.SourceFolders;
import io.github.spacecraftcatalog.build.SourceKind;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A site that is shown while it is worked on. Pages are made when they are asked for, and open ones
 * are brought up to date when a source is saved. Nothing is written anywhere.
 *
 * <pre>{@code
 * try (var preview = Preview.start(folders, options, Instant::now, diagnostics -> {})) {
 *   browse("http://127.0.0.1:" + preview.port() + "/");
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {

  /**
   * Where and how a preview answers.
   *
   * @param host the address to listen at
   * @param port the port, 0 for any that is free
   * @param limit how long a page may take to be made
   */
  public record Options(InetAddress host, int port, Duration limit) {}

  private static final int BACKLOG = 128;

  /** Room for all event streams, and for what browsers ask meanwhile. */
  private static final int MOST_ANSWERS = 2 * EventStreams.MOST;

  private final SiteWorkspace workspace;
  private final Supplier<Instant> clock;
  private final Consumer<List<Diagnostic>> onUpdate;
  private final CurrentSite current = new CurrentSite();
  private final Announcer announcer;
  private final Pulse pulse;
  private final HttpServer server;
  private final ExecutorService threads = DaemonThreads.pool("answer", MOST_ANSWERS);
  private final SourceWatch watch;
  private final Thread worker;

  private Preview(
      SourceFolders folders,
      Options options,
      Supplier<Instant> clock,
      Consumer<List<Diagnostic>> onUpdate)
      throws IOException {
    this.workspace = new SiteWorkspace(folders);
    this.clock = clock;
    this.pulse = new Pulse(clock);
    this.onUpdate = onUpdate;
    var streams = new EventStreams();
    var report = new ProblemReport(new SourceExcerpts(folders.project()));
    this.announcer = new Announcer(current, report, streams);
    this.server = listen(options);
    // Without asking a name service.
    var hosts = new HostFilter(new InetSocketAddress(options.host(), 0).getHostString());
    answer("/", new SiteHandler(current, new Renderings(options.limit()), announcer), hosts);
    answer(PageAdditions.OWN, new OwnFiles(streams, clock.get()), hosts);
    server.setExecutor(threads);
    this.watch = watch(folders);
    this.worker = DaemonThreads.named("sources").newThread(this::follow);
  }

  /**
   * Starts a preview. It can be asked for pages at once, and answers as soon as the sources have
   * been read.
   *
   * @param clock tells the time
   * @param onUpdate is told what is wrong with the sources, after each time that they were read
   * @throws BindException when the port is taken
   * @throws IOException when it cannot listen there, or a source folder cannot be watched
   */
  public static Preview start(
      SourceFolders folders,
      Options options,
      Supplier<Instant> clock,
      Consumer<List<Diagnostic>> onUpdate)
      throws IOException {
    var preview = new Preview(folders, options, clock, onUpdate);
    preview.server.start();
    preview.worker.start();
    return preview;
  }

  /**
   * Whether it can listen at an address at all: it is the port, then, that is wrong. The words of
   * the exception depend on the language of the machine.
   *
   * @throws IOException when that cannot be found out
   */
  public static boolean canListenAt(InetAddress host) throws IOException {
    try (var any = new ServerSocket(0, 1, host)) {
      return any.isBound();
    } catch (BindException e) {
      return false;
    }
  }

  private static HttpServer listen(Options options) throws IOException {
    // Otherwise the end of each answer waits for the receipt of its beginning.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // One who does not finish a question gives his thread back after so many seconds.
    System.setProperty("sun.net.httpserver.maxReqTime", "30");
    return HttpServer.create(new InetSocketAddress(options.host(), options.port()), BACKLOG);
  }

  private void answer(String path, HttpHandler handler, HostFilter hosts) {
    server.createContext(path, handler).getFilters().add(hosts);
  }

  private SourceWatch watch(SourceFolders folders) throws IOException {
    try {
      return new SourceWatch(folders, pulse::beat);
    } catch (IOException e) {
      server.stop(0);
      throw e;
    }
  }

  /** The port that it answers at. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void follow() {
    try {
      update(EnumSet.allOf(SourceKind.class));
      workspace.warmUp();
      while (!Thread.currentThread().isInterrupted()) {
        update(pulse.next());
      }
    } catch (InterruptedException e) {
      // The preview is being closed.
      Thread.currentThread().interrupt();
    } finally {
      release();
    }
  }

  /**
   * By the thread that used it: it may be in the middle of something when the preview is closed.
   */
  private void release() {
    try {
      workspace.close();
    } catch (IOException e) {
      // What it held goes with the program.
      return;
    }
  }

  private void update(Set<SourceKind> changed) {
    Outcome outcome = outcome(changed);
    current.take(outcome, changed, clock.get());
    announcer.announce();
    onUpdate.accept(outcome.diagnostics());
  }

  /** Nothing that is wrong with a source may end the preview, a fault of the program included. */
  private Outcome outcome(Set<SourceKind> changed) {
    try {
      return workspace.update(changed);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      var why = new Diagnostic(Rule.UNREADABLE, Place.of("."), "the sources cannot be read: " + e);
      return new Outcome(Optional.empty(), List.of(why));
    }
  }

  @Override
  public void close() {
    // First what others see, and each part also when another one does not want to end.
    server.stop(0);
    worker.interrupt();
    threads.shutdownNow();
    watch.close();
  }
}
