package io.github.spacecraftcatalog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  private static final int THREADS = 3;

  @Test
  void everyNumberIsWorkedAtOnce() throws Exception {
    var done = new AtomicIntegerArray(1000);
    new Workers(THREADS).each(1000, done::incrementAndGet);
    for (int i = 0; i < done.length(); i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41})
  void theFailureWithTheLowestNumberIsToldWhicheverComesFirst(int late) {
    var bothBegun = new CyclicBarrier(2);
    assertThatThrownBy(
            () ->
                new Workers(THREADS)
                    .each(
                        100,
                        index -> {
                          if (index == 40 || index == 41) {
                            await(bothBegun);
                            pause(index == late ? 50 : 0);
                            throw new IOException("number " + index);
                          }
                        }))
        .hasMessage("number 40");
  }

  @Test
  void noWorkIsBegunAfterAFailure() {
    var begun = new AtomicInteger();
    assertThatThrownBy(
            () ->
                new Workers(1)
                    .each(
                        100,
                        index -> {
                          begun.incrementAndGet();
                          throw new IllegalStateException("bug");
                        }))
        .hasMessage("bug");
    assertThat(begun).hasValue(1);
  }

  @Test
  void anInterruptEndsTheWorkAndIsKept() throws Exception {
    var working = new CountDownLatch(1);
    var begun = new AtomicInteger();
    var seen = new ArrayList<Object>();
    var caller =
        new Thread(
            () -> {
              try {
                new Workers(THREADS)
                    .each(
                        1_000_000,
                        index -> {
                          begun.incrementAndGet();
                          working.countDown();
                          pause(5);
                        });
              } catch (IOException e) {
                seen.add(e);
              }
              seen.add(Thread.currentThread().isInterrupted());
            });
    caller.start();
    working.await();
    caller.interrupt();
    caller.join();
    assertThat(seen.get(0)).isInstanceOf(InterruptedIOException.class);
    assertThat(seen.get(1)).isEqualTo(true);
    assertThat(begun).hasValueLessThan(1000);
  }

  @Test
  void thereAreNeverMoreBodiesThanThreads(@TempDir Path root) throws Exception {
    var disk = new CountingDisk();
    List<SiteFile> site = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      int number = i;
      site.add(
          Sites.file("page-" + i % 60 + "/" + i + ".html", () -> disk.made(disk.round + number)));
    }
    var publisher = new Publisher(disk, THREADS);
    Path target = root.resolve("public");

    publisher.publish(site, target, List.of());
    disk.round = "again ";
    Publication again = publisher.publish(site, target, List.of());

    assertThat(again.written()).isEqualTo(1000);
    assertThat(disk.most.get()).isBetween(1, THREADS);
    assertThat(disk.live).hasValue(0);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Counts bodies from when they are made until they are written. */
  private static final class CountingDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final AtomicInteger live = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile String round = "";

    byte[] made(String text) {
      int now = live.incrementAndGet();
      most.accumulateAndGet(now, Math::max);
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      disk.write(file, bytes);
      if (!String.valueOf(file.getFileName()).contains("manifest")) {
        live.decrementAndGet();
      }
    }

    @Override
    public void write(Path file, Body.Content content) throws IOException {
      disk.write(file, content);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
      disk.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      disk.delete(path);
    }
  }
}
