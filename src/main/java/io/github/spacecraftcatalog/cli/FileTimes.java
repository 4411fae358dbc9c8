package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.output.Body;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.PlannedFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Measures how long the files of each kind take to make. Safe for use by several threads. */
final class FileTimes {

  private static final class Sum {
    private final LongAdder files = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

    /** One that is written piece by piece is made twice when it differs from the one before. */
    private void add(boolean first, long took, long size) {
      if (first) {
        files.increment();
        bytes.add(size);
      }
      nanoseconds.add(took);
    }
  }

  private final Map<String, Sum> sums = new ConcurrentSkipListMap<>();

  /**
   * The same files, measured when they are made.
   *
   * @param planned what each of them is
   */
  List<SiteFile> measured(List<PlannedFile> planned, List<SiteFile> files) {
    return IntStream.range(0, files.size())
        .mapToObj(i -> measured(planned.get(i), files.get(i)))
        .toList();
  }

  private SiteFile measured(PlannedFile planned, SiteFile file) {
    Sum sum = sums.computeIfAbsent(kind(planned), name -> new Sum());
    var seen = new AtomicBoolean();
    return new SiteFile(
        file.path(),
        Body.measured(
            file.body(),
            System::nanoTime,
            (took, size) -> sum.add(!seen.getAndSet(true), took, size)));
  }

  /** A line for each kind: how many files, how large, and the time of all threads together. */
  void print(PrintWriter err) {
    err.println(
        String.format(
            Locale.ROOT, "%-22s %9s %14s %11s", "kind of file", "files", "bytes", "time"));
    sums.forEach(
        (kind, sum) ->
            err.println(
                String.format(
                    Locale.ROOT,
                    "%-22s %9d %14d %9.3f s",
                    kind,
                    sum.files.sum(),
                    sum.bytes.sum(),
                    sum.nanoseconds.sum() / 1e9)));
  }

  private static String kind(PlannedFile file) {
    if (file instanceof Page page) {
      return page(page);
    }
    if (file instanceof DataFile data) {
      return data(data);
    }
    if (file instanceof PlannedFile.Card) {
      return "preview card";
    }
    if (file instanceof PlannedFile.Asset asset) {
      // What was made from a file is named for its folder.
      return asset.asset().source().contains("/") ? "asset" : "client index";
    }
    return file instanceof PlannedFile.Picture ? "picture" : "attachment";
  }

  private static String page(Page page) {
    if (page instanceof Page.OfSpacecraft) {
      return "page: spacecraft";
    }
    if (page instanceof Page.OfGroup) {
      return "page: group";
    }
    return page instanceof Page.SpacecraftIndex || page instanceof Page.GroupIndex
        ? "page: listing"
        : "page: other";
  }

  private static String data(DataFile file) {
    if (file instanceof DataFile.OfRecord) {
      return "API: record";
    }
    if (file instanceof DataFile.CollectionPage || file instanceof DataFile.Collection) {
      return "API: collection";
    }
    if (file instanceof DataFile.Csv || file instanceof DataFile.Lines) {
      return "download";
    }
    if (file instanceof DataFile.OfFeed) {
      return "feed";
    }
    return file instanceof DataFile.SitemapPart ? "sitemap" : "data: other";
  }
}
