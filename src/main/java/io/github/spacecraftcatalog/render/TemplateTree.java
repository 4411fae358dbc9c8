package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.NamedFolder;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/** Finds and reads the templates of a folder. */
final class TemplateTree extends SimpleFileVisitor<Path> {

  private final NamedFolder folder;
  private final Diagnostics diagnostics;
  private final Map<String, String> texts = new TreeMap<>();

  private TemplateTree(Path folder, String displayName, Diagnostics diagnostics) {
    this.folder = new NamedFolder(folder, displayName);
    this.diagnostics = diagnostics;
  }

  /** The texts of templates by name; nothing where there is no such folder. */
  static Map<String, String> read(Path folder, String displayName, Diagnostics diagnostics)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    var tree = new TemplateTree(folder, displayName, diagnostics);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
    return tree.texts;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(folder.path()) && isHidden(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!isHidden(file) && file.toString().endsWith(".jte")) {
      if (attributes.isRegularFile()) {
        read(file);
      } else {
        // A broken link, or a pipe that would keep its reader waiting for ever.
        report(file, "is neither a file nor a link to one");
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException exception) throws IOException {
    if (!(exception instanceof FileSystemException)) {
      throw exception;
    }
    // What was deleted meanwhile is just not there.
    if (!isHidden(file) && !(exception instanceof NoSuchFileException)) {
      report(
          file,
          exception instanceof FileSystemLoopException
              ? "is a link to a folder above it"
              : "cannot be read; check that you may read it");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException exception) {
    // Its files can be gone, too, while they are listed.
    return FileVisitResult.CONTINUE;
  }

  private void read(Path file) throws IOException {
    try {
      decode(file, Files.readAllBytes(file));
    } catch (FileSystemException e) {
      visitFileFailed(file, e);
    }
  }

  private void decode(Path file, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      diagnostics.report(
          Rule.ENCODING,
          Place.at(folder.display(file), line, column),
          "is not UTF-8 from here on; save the file as UTF-8");
    } else {
      texts.put(folder.relative(file), text);
    }
  }

  private void report(Path file, String problem) {
    diagnostics.report(Rule.UNREADABLE, folder.place(file), problem);
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }
}
