package io.github.spacecraftcatalog.picture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.NamedFolder;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Finds the files in the folder of pictures, and in the folders in it. */
final class ImageTree extends SimpleFileVisitor<Path> {

  /** As large as an asset may be: a picture for the web has a hundredth of it. */
  private static final long MAX_BYTES = 32L << 20;

  private final NamedFolder folder;
  private final Diagnostics diagnostics;
  private final List<ImageFile> found = new ArrayList<>();

  private ImageTree(Path folder, String displayName, Diagnostics diagnostics) {
    this.folder = new NamedFolder(folder, displayName);
    this.diagnostics = diagnostics;
  }

  /** The files by their path. */
  static List<ImageFile> files(Path folder, String displayName, Diagnostics diagnostics)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      diagnostics.report(Rule.UNREADABLE, Place.of(displayName), "there is no such folder");
      return List.of();
    }
    var tree = new ImageTree(folder, displayName, diagnostics);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
    return tree.found.stream().sorted(Comparator.comparing(ImageFile::relative)).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean skipped = !directory.equals(folder.path()) && isSkipped(directory);
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isSkipped(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      // A broken link, or a pipe that would keep its reader waiting for ever.
      report(file, "is neither a file nor a link to one");
    } else if (attributes.size() > MAX_BYTES) {
      report(file, "is larger than a picture may be, 32 MiB");
    } else {
      found.add(new ImageFile(file, folder.relative(file), folder.display(file)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException exception) throws IOException {
    if (!(exception instanceof FileSystemException)) {
      throw exception;
    }
    report(
        file,
        exception instanceof FileSystemLoopException
            ? "is a link to a folder above it"
            : "cannot be read; check that you may read it");
    return FileVisitResult.CONTINUE;
  }

  /** What tools, editors and file managers leave behind, and notes on where a picture is from. */
  private static boolean isSkipped(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".")
        || name.endsWith("~")
        || name.toLowerCase(Locale.ROOT).endsWith(".md")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }

  private void report(Path file, String message) {
    diagnostics.report(Rule.UNREADABLE, folder.place(file), message);
  }
}
