package io.github.spacecraftcatalog.preview;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files are nobody's source: what editors and file managers put beside what they save. */
final class SourceNames {

  private static final Pattern LEFTOVER =
      Pattern.compile(
          // Backups, Vim's swap files and its test whether it may write, Emacs' locks and copies,
          // the new file of those who rename it when it is whole.
          ".*~|.*\\.(?:swp|swo|swx|swpx|tmp|bak|part|crdownload)|4913|\\.#.*|#.*#"
              + "|\\.goutputstream-.*|.*___jb_(?:tmp|old)___|sed[A-Za-z0-9]{6}"
              + "|\\.DS_Store|Thumbs\\.db|desktop\\.ini");

  /** Folders that programs write to. */
  private static final Set<String> FOLDERS = Set.of(".git", ".cache", "node_modules");

  private SourceNames() {}

  static boolean isLeftover(Path file) {
    return LEFTOVER.matcher(String.valueOf(file.getFileName())).matches();
  }

  static boolean isForeignFolder(Path folder) {
    return FOLDERS.contains(String.valueOf(folder.getFileName()));
  }
}
