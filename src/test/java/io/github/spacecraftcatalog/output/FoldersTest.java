package io.github.spacecraftcatalog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir private Path root;

  private Folders folders;

  @BeforeEach
  void knowingTheRoot() {
    folders = new Folders(new LocalDisk(), List.of(root));
  }

  @Test
  void aFolderIsMadeWithThoseAboveIt() throws Exception {
    Files.createDirectory(root.resolve("a"));
    folders.ensure(root.resolve("a/b/c"));
    folders.ensure(root.resolve("a/b/c"));
    assertThat(root.resolve("a/b/c")).isEmptyDirectory();
  }

  @Test
  void aFolderThatWasTakenAwayCanBeMadeAgain() throws Exception {
    Path folder = root.resolve("a");
    folders.ensure(folder);
    folders.removeIfEmpty(folder);
    assertThat(folder).doesNotExist();
    folders.ensure(folder);
    assertThat(folder).isDirectory();
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Path file = Files.createFile(root.resolve("file"));
    folders.removeIfEmpty(file);
    folders.removeIfEmpty(root.resolve("nothing"));
    assertThat(file).exists();
    assertThatThrownBy(() -> folders.ensure(file)).isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void onlyFilesCanBeSystemFiles() throws Exception {
    Path folder = Files.createDirectory(root.resolve("a"));
    Files.createFile(folder.resolve("Thumbs.db"));
    Files.createDirectory(folder.resolve(".DS_Store"));
    folders.removeIfEmpty(folder);
    assertThat(folder).isDirectoryContaining("glob:**/Thumbs.db");
  }
}
