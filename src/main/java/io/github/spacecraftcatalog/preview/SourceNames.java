package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SourceKind;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Which files are nobody's source. What a reader of sources reads has to be followed, so that these
 * are few: what all readers leave alone, and what editors write while somebody types.
 */
final class SourceNames {

  private static final Pattern LEFTOVER =
      Pattern.compile(
          // Vim's swap files, Emacs' locks, the new file of those who rename it when it is whole,
          // and what file managers keep in each folder.
          "\\..*\\.sw[a-z]x?|\\.#.*|\\.goutputstream-.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini");

  private SourceNames() {}

  /**
   * Whether no reader reads a file.
   *
   * @param path where it is within the folder of its kind
   */
  static boolean isLeftover(SourceKind kind, Path path) {
    return LEFTOVER.matcher(path.getFileName().toString()).matches()
        || (kind != SourceKind.ASSETS && isHidden(path));
  }

  /** Of hidden files only those are published that are meant for the root of the site. */
  private static boolean isHidden(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(name -> name.toString().startsWith("."));
  }

  /** Whether no reader reads anything in a folder, which can be large. */
  static boolean isForeignFolder(Path folder) {
    return String.valueOf(folder.getFileName()).equals(".git");
  }
}
