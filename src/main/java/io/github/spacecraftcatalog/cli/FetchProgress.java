package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.fetch.Progress;
import io.github.spacecraftcatalog.fetch.Resource;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how a fetch goes on: on a terminal as a bar for each resource, elsewhere as lines. */
final class FetchProgress implements Progress, AutoCloseable {

  private static final int WIDTH = 78;

  private final PrintWriter err;
  private final boolean isTerminal;
  private Optional<ProgressBar> bar = Optional.empty();
  private Optional<Resource> shown = Optional.empty();

  FetchProgress(PrintWriter err, boolean isTerminal) {
    this.err = err;
    this.isTerminal = isTerminal;
  }

  @Override
  public void say(String sentence) {
    String cleared = bar.isPresent() ? "\r" + " ".repeat(WIDTH) + "\r" : "";
    print(cleared + sentence + System.lineSeparator());
  }

  /** The bar is drawn by a thread of its own, which may not come in between. */
  private void print(String text) {
    synchronized (err) {
      err.print(text);
      err.flush();
    }
  }

  @Override
  public void pages(Resource resource, int done, int needed) {
    if (!isTerminal) {
      say(resource.label() + ": page " + done + " of " + needed);
      return;
    }
    if (!shown.equals(Optional.of(resource))) {
      close();
      bar = Optional.of(bar(resource));
      shown = Optional.of(resource);
    }
    bar.ifPresent(open -> open.maxHint(needed).stepTo(done));
    if (done == needed) {
      close();
    }
  }

  private ProgressBar bar(Resource resource) {
    return new ProgressBarBuilder()
        .setTaskName(resource.label())
        .setUnit(" pages", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
        .build();
  }

  private void draw(String line) {
    print("\r" + line);
  }

  /** Leaves the bar as it is, and goes on below it. */
  @Override
  public void close() {
    if (bar.isPresent()) {
      bar.get().close();
      print(System.lineSeparator());
    }
    bar = Optional.empty();
    shown = Optional.empty();
  }
}
