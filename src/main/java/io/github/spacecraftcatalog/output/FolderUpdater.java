package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Publishes to a folder that holds an earlier site: changes what differs, and nothing before every
 * body has been made.
 */
final class FolderUpdater {

  private static final int FOREIGN_SHOWN = 3;

  private final Target target;
  private final Staging staging;
  private final Disk disk;
  private final Workers workers;

  FolderUpdater(Target target, Staging staging, Disk disk, Workers workers) {
    this.target = target;
    this.staging = staging;
    this.disk = disk;
    this.workers = workers;
  }

  /**
   * Brings the folder to exactly these files.
   *
   * @throws TargetRefusedException when the folder holds files that no publish wrote
   */
  Publication update(FileSet site) throws IOException, TargetRefusedException {
    TargetScan found = TargetScan.of(target.folder());
    SortedSet<String> stale = stale(site, found);

    staging.begin(Manifest.of(List.of()));
    var bytes = new LongAdder();
    SortedMap<String, Path> changed = stage(site, found, bytes);
    int removed = new Replacement(target, staging, disk, site).apply(stale, found, changed);
    int count = site.files().size();
    return new Publication(count, changed.size(), count - changed.size(), removed, bytes.sum());
  }

  /** The files of earlier publishes that the site does not have any more. */
  private SortedSet<String> stale(FileSet site, TargetScan found)
      throws IOException, TargetRefusedException {
    Manifest old = Manifest.read(target);
    refuseForeign(found.foreignTo(old));
    return old.without(Manifest.of(site.names()));
  }

  private void refuseForeign(List<String> foreign) throws TargetRefusedException {
    if (foreign.isEmpty()) {
      return;
    }
    int more = foreign.size() - FOREIGN_SHOWN;
    String names = String.join(", ", foreign.subList(0, Math.min(foreign.size(), FOREIGN_SHOWN)));
    throw target.refusal(
        "it holds files that no build wrote ("
            + names
            + (more > 0 ? " and " + more + " more" : "")
            + "); move them elsewhere or choose another folder");
  }

  /** Makes every body once and keeps those that differ: staged files by their names in the site. */
  private SortedMap<String, Path> stage(FileSet site, TargetScan found, LongAdder total)
      throws IOException {
    var changed = new ConcurrentSkipListMap<String, Path>();
    List<SiteFile> files = site.streamedFirst();
    workers.each(
        files.size(),
        index -> {
          SiteFile file = files.get(index);
          Path staged = staging.folder().resolve(Integer.toString(index));
          boolean differs =
              file.body() instanceof StreamedBody streamed
                  ? stage(file.name(), streamed, staged, found, total)
                  : stage(file.name(), file.body().bytes(), staged, found, total);
          if (differs) {
            changed.put(file.name(), staged);
          }
        });
    return changed;
  }

  private boolean stage(String name, byte[] bytes, Path staged, TargetScan found, LongAdder total)
      throws IOException {
    total.add(bytes.length);
    boolean differs = !holds(found, name, bytes);
    if (differs) {
      disk.write(staged, bytes);
    }
    return differs;
  }

  /**
   * What may not fit into memory is made twice when it differs, so that the same is not written.
   */
  private boolean stage(
      String name, StreamedBody body, Path staged, TargetScan found, LongAdder total)
      throws IOException {
    if (found.files().containsKey(name)) {
      try (var comparison = new Comparison(target.folder().resolve(name))) {
        body.content().writeTo(comparison);
        if (comparison.isSame()) {
          total.add(comparison.bytes());
          return false;
        }
      }
    }
    disk.write(staged, body.content());
    total.add(Files.size(staged));
    return true;
  }

  private boolean holds(TargetScan found, String name, byte[] bytes) throws IOException {
    Long size = found.files().get(name);
    return size != null
        && size == bytes.length
        && Arrays.equals(Files.readAllBytes(target.folder().resolve(name)), bytes);
  }
}
