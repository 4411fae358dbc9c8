package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.BuildListener;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how long each step of a build takes. Used by one thread. */
final class StageTimes implements BuildListener {

  private record Step(String name, long begin) {}

  private final List<Step> steps = new ArrayList<>();

  @Override
  public void begins(String step) {
    steps.add(new Step(step, System.nanoTime()));
  }

  /** A line for each step, and the sum; the time before the first one is that of Java's start. */
  void print(PrintWriter err) {
    long end = System.nanoTime();
    long uptime = ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
    line(err, "start", uptime - (end - steps.get(0).begin()));
    for (int i = 0; i < steps.size(); i++) {
      long next = i + 1 < steps.size() ? steps.get(i + 1).begin() : end;
      line(err, steps.get(i).name(), next - steps.get(i).begin());
    }
    line(err, "in all", uptime);
  }

  private static void line(PrintWriter err, String name, long nanoseconds) {
    err.println(String.format(Locale.ROOT, "%-22s %9.3f s", name, nanoseconds / 1e9));
  }
}
