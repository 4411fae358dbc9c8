package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the captures below a folder, by path. Hidden files are left alone, and so are notes in
 * Markdown that people keep beside their captures, and the manifests of those that were fetched.
 */
final class CaptureFiles extends SimpleFileVisitor<Path> {

  private static final Pattern OF_SAVED_PAGE =
      Pattern.compile(
          "(.+)(?:_files|_fichiers|-Dateien|_archivos|_arquivos|_bestanden|_file|_pliki|-filer)");

  private final Path folder;
  private final String displayName;
  private final Diagnostics diagnostics;
  private final List<CaptureFile> files = new ArrayList<>();

  private CaptureFiles(Path folder, String displayName, Diagnostics diagnostics) {
    this.folder = folder;
    this.displayName = displayName;
    this.diagnostics = diagnostics;
  }

  /**
   * The files, by path.
   *
   * @param displayName how diagnostics name the folder
   */
  static List<CaptureFile> below(Path folder, String displayName, Diagnostics diagnostics)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var visitor = new CaptureFiles(folder, displayName, diagnostics);
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    Collections.sort(visitor.files);
    return visitor.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    return !dir.equals(folder) && (isHidden(dir) || isOfSavedPage(dir))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file) || isNote(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile() && FetchManifest.isOne(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      files.add(new CaptureFile(file, pathOf(file)));
    } else {
      report(file, attributes.isSymbolicLink() ? "is a link to nothing" : "is not a file");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!isHidden(file)) {
      report(
          file,
          "cannot be read (" + e.getClass().getSimpleName() + "): check its permissions and links");
    }
    return FileVisitResult.CONTINUE;
  }

  private void report(Path file, String message) {
    diagnostics.report(Rule.UNREADABLE, Place.of(displayName + "/" + pathOf(file)), message);
  }

  private String pathOf(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  /**
   * Whether a folder holds what a browser saved along with a page: {@code page_files} beside {@code
   * page.html}, with another word for "files" in other languages.
   */
  private static boolean isOfSavedPage(Path folder) {
    Matcher name = OF_SAVED_PAGE.matcher(folder.getFileName().toString());
    return name.matches()
        && (Files.exists(folder.resolveSibling(name.group(1) + ".html"))
            || Files.exists(folder.resolveSibling(name.group(1) + ".htm")));
  }

  /** A note, or what a system keeps in each folder for itself. */
  private static boolean isNote(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.equals("thumbs.db") || name.equals("desktop.ini");
  }
}
