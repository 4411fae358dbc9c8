package io.github.spacecraftcatalog.asset;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.NamedFolder;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
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
import java.util.Set;

/** Reads the files of an assets folder into memory. */
final class AssetTree extends SimpleFileVisitor<Path> {

  /** A film, not an icon; and a site that is published on GitHub Pages may have 1 GiB in all. */
  private static final long MAX_BYTES = 32L << 20;

  /** What file managers, editors and Git leave behind; nobody wants it published. */
  private static final Set<String> LEFTOVERS =
      Set.of(
          ".DS_Store",
          ".git",
          ".gitattributes",
          ".gitignore",
          ".gitkeep",
          "Thumbs.db",
          "desktop.ini");

  private final NamedFolder folder;
  private final Diagnostics diagnostics;
  private final List<SourceAsset> found = new ArrayList<>();

  private AssetTree(Path folder, String displayName, Diagnostics diagnostics) {
    this.folder = new NamedFolder(folder, displayName);
    this.diagnostics = diagnostics;
  }

  /** The files by name. */
  static List<SourceAsset> read(Path folder, String displayName, Diagnostics diagnostics)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      diagnostics.report(Rule.UNREADABLE, Place.of(displayName), "there is no such folder");
      return List.of();
    }
    var tree = new AssetTree(folder, displayName, diagnostics);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
    return tree.found.stream().sorted(Comparator.comparing(SourceAsset::name)).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean skipped = !directory.equals(folder.path()) && isSkipped(directory);
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isSkipped(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      report(Rule.UNREADABLE, file, "is neither a file nor a link to one");
    } else if (attributes.size() > MAX_BYTES) {
      report(Rule.UNREADABLE, file, "is larger than an asset may be, 32 MiB");
    } else if (!SitePath.isValid(folder.relative(file))) {
      report(
          Rule.FILE_NAME,
          file,
          "cannot be published under this name; use letters a-z, digits, dots, hyphens and"
              + " underscores");
    } else {
      add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException exception) throws IOException {
    if (!(exception instanceof FileSystemException)) {
      throw exception;
    }
    report(Rule.UNREADABLE, file, "cannot be read; check that you may read it");
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file) throws IOException {
    try {
      found.add(
          new SourceAsset(folder.relative(file), folder.display(file), Files.readAllBytes(file)));
    } catch (FileSystemException e) {
      visitFileFailed(file, e);
    }
  }

  /** Hidden files are tools' own, but at a site's root they are there to be found by others. */
  private boolean isSkipped(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean hidden = name.startsWith(".") && !folder.relative(file).startsWith(AssetLinker.ROOT);
    return hidden || name.startsWith("._") || name.endsWith("~") || LEFTOVERS.contains(name);
  }

  private void report(Rule rule, Path file, String message) {
    diagnostics.report(rule, folder.place(file), message);
  }
}
