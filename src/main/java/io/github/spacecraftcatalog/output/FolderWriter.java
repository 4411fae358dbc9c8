package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Publishes to where nothing is yet: the whole site appears in one step. */
final class FolderWriter {

  private final Target target;
  private final Staging staging;
  private final Disk disk;
  private final Workers workers;

  FolderWriter(Target target, Staging staging, Disk disk, Workers workers) {
    this.target = target;
    this.staging = staging;
    this.disk = disk;
    this.workers = workers;
  }

  /** Writes all files beside the target and moves their folder in. */
  Publication write(FileSet site) throws IOException {
    staging.begin(Manifest.of(site.names()));
    long bytes = writeAll(site.streamedFirst());
    if (Files.exists(target.folder())) {
      // Windows moves no folder onto another one, not even onto an empty one.
      disk.delete(target.folder());
    }
    disk.move(staging.folder(), target.folder());
    int count = site.files().size();
    return new Publication(count, count, 0, 0, bytes);
  }

  private long writeAll(List<SiteFile> files) throws IOException {
    var folders = new Folders(disk, List.of(staging.folder()));
    var total = new LongAdder();
    workers.each(
        files.size(),
        index -> {
          SiteFile file = files.get(index);
          Path path = staging.folder().resolve(file.name());
          folders.ensure(Objects.requireNonNull(path.getParent()));
          total.add(write(path, file.body()));
        });
    return total.sum();
  }

  private long write(Path path, Body body) throws IOException {
    if (body instanceof StreamedBody streamed) {
      disk.write(path, streamed.content());
      return Files.size(path);
    }
    byte[] bytes = body.bytes();
    disk.write(path, bytes);
    return bytes.length;
  }
}
