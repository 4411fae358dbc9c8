package io.github.spacecraftcatalog.content;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Finds the files of the content folder that somebody wrote. */
final class ContentTree extends SimpleFileVisitor<Path> {

  /** Where captures are kept; they are no pages either when others are read instead. */
  private static final String SNAPSHOTS = "snapshots";

  private final NamedFolder folder;
  private final List<Path> others;
  private final Diagnostics diagnostics;
  private final List<SourceFile> found = new ArrayList<>();

  private ContentTree(
      Path folder, Collection<Path> others, String displayName, Diagnostics diagnostics) {
    this.folder = new NamedFolder(folder, displayName);
    this.others = others.stream().map(ContentTree::whole).toList();
    this.diagnostics = diagnostics;
  }

  /**
   * The files by their path; none where there is no such folder.
   *
   * @param others folders to leave out: they are read by other stages
   */
  static List<SourceFile> files(
      Path folder, Collection<Path> others, String displayName, Diagnostics diagnostics)
      throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      diagnostics.report(Rule.UNREADABLE, Place.of(displayName), "is not a folder");
      return List.of();
    }
    var tree = new ContentTree(folder, others, displayName, diagnostics);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
    return tree.found.stream().sorted(Comparator.comparing(SourceFile::relative)).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean skipped =
        !directory.equals(folder.path()) && (isHidden(directory) || isOthers(directory));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      found.add(new SourceFile(file, folder.relative(file), folder.display(file)));
    } else {
      // A broken link, or a pipe that would keep its reader waiting for ever.
      diagnostics.report(
          Rule.UNREADABLE, folder.place(file), "is neither a file nor a link to one");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException exception) throws IOException {
    if (!(exception instanceof FileSystemException)) {
      throw exception;
    }
    String problem =
        exception instanceof FileSystemLoopException
            ? "is a link to a folder above it"
            : TextReader.CANNOT_BE_READ;
    diagnostics.report(Rule.UNREADABLE, folder.place(file), problem);
    return FileVisitResult.CONTINUE;
  }

  private boolean isOthers(Path directory) {
    return directory.equals(folder.path().resolve(SNAPSHOTS)) || others.contains(whole(directory));
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Hidden files are tools' own; a name that ends in a tilde is an editor's backup. */
  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".")
        || name.endsWith("~")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }
}
