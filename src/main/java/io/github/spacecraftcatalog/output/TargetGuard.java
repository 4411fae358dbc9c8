package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses places where publishing would do harm, before anything is looked into or written. */
final class TargetGuard {

  private final Path home;

  /**
   * A guard that also keeps this folder.
   *
   * @param home the user's home directory
   */
  TargetGuard(Path home) {
    this.home = home;
  }

  /**
   * The place to publish to, symbolic links resolved.
   *
   * @param sources files and folders that the site is made from; they need not exist
   * @throws TargetRefusedException when it is no place for a site
   */
  Target admit(Path target, Collection<Path> sources) throws IOException, TargetRefusedException {
    Path folder = realPath(target);
    if (folder.getParent() == null) {
      throw new TargetRefusedException(
          target, "it is the root of a file system; choose a folder inside it");
    }
    if (realPath(home).startsWith(folder)) {
      throw new TargetRefusedException(
          target, "it is or holds a home directory; choose a folder of its own");
    }
    keepApart(target, folder, sources);
    refuseFiles(target, folder);
    refuseMountPoint(target, folder);
    return new Target(
        target,
        Objects.requireNonNull(folder.getParent()),
        Objects.requireNonNull(folder.getFileName()).toString());
  }

  private static void keepApart(Path target, Path folder, Collection<Path> sources)
      throws IOException, TargetRefusedException {
    for (Path source : sources) {
      Path real = realPath(source);
      if (folder.equals(real)) {
        throw new TargetRefusedException(
            target, "the site is made from this folder; choose another one");
      }
      if (real.startsWith(folder)) {
        throw new TargetRefusedException(
            target, "it holds " + source + ", which the site is made from; choose another folder");
      }
      if (folder.startsWith(real)) {
        throw new TargetRefusedException(
            target,
            "it lies in "
                + source
                + ", so the next run would read the site as its input; choose a folder outside");
      }
    }
  }

  private static void refuseFiles(Path target, Path folder) throws TargetRefusedException {
    Path existing = folder;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = Objects.requireNonNull(existing.getParent());
    }
    if (Files.isSymbolicLink(existing)) {
      throw new TargetRefusedException(
          target, existing + " is a symbolic link that leads nowhere; make the folder it names");
    }
    if (!Files.isDirectory(existing)) {
      throw new TargetRefusedException(
          target,
          (existing.equals(folder) ? "it" : existing) + " is a file; choose another folder");
    }
  }

  /** Nothing can be moved in one step from beside such a folder into it. */
  private static void refuseMountPoint(Path target, Path folder) throws TargetRefusedException {
    if (Files.exists(folder) && !sharesFileSystem(folder, folder.getParent())) {
      throw new TargetRefusedException(
          target, "it is a file system of its own (a mount point); choose a folder inside it");
    }
  }

  private static boolean sharesFileSystem(Path folder, @Nullable Path parent) {
    try {
      return parent == null || Files.getFileStore(folder).equals(Files.getFileStore(parent));
    } catch (IOException e) {
      // Some containers do not tell; moving will, before anything has changed.
      return true;
    }
  }

  /** The real path of the part that exists, followed by the part that does not. */
  private static Path realPath(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    for (Path part = absolute; part != null; part = part.getParent()) {
      if (Files.exists(part)) {
        int known = part.getNameCount();
        Path rest =
            known == absolute.getNameCount()
                ? Path.of("")
                : absolute.subpath(known, absolute.getNameCount());
        return part.toRealPath().resolve(rest).normalize();
      }
    }
    return absolute.normalize();
  }
}
