package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that comes, goes, and is made anew. */
class FolderWatchTest {

  /** So often is a folder made anew, to be given the key of the one before it. */
  private static final int TIMES = 20;

  @TempDir private Path parent;

  private final Set<Path> heard = ConcurrentHashMap.newKeySet();
  private Path root;
  private FolderWatch watch;

  @BeforeEach
  void start() throws IOException {
    root = parent.resolve("content");
    watch = new FolderWatch(root, (path, everything) -> heard.add(path));
    Files.createDirectory(root);
    assertThat(watch.look()).isTrue();
  }

  @AfterEach
  void stop() {
    watch.close();
  }

  @Test
  void aFolderThatIsMadeAnewIsFollowedAlsoUnderTheSameKey() throws IOException {
    int same = 0;
    for (int i = 0; i < TIMES; i++) {
      Object before = key();
      Files.delete(root);
      Files.createDirectory(root);
      same += Objects.equals(before, key()) ? 1 : 0;

      awaitNews();
      awaitHeard(Files.writeString(root.resolve("a" + i), "a"));
      Files.delete(root.resolve("a" + i));
    }
    System.out.println("Of " + TIMES + " folders that were made anew, had the key before: " + same);
  }

  private Object key() throws IOException {
    return Files.readAttributes(root, BasicFileAttributes.class).fileKey();
  }

  @Test
  void nothingIsNewsInAFolderThatStaysTheSame() throws IOException {
    awaitHeard(Files.writeString(root.resolve("a"), "a"));
    Files.delete(root.resolve("a"));
    Files.createDirectory(root.resolve("b"));

    assertThat(watch.look()).isFalse();
  }

  @Test
  void aFolderThatIsGoneIsNewsOnce() throws IOException {
    Files.delete(root);

    assertThat(watch.look()).isTrue();
    assertThat(watch.look()).isFalse();
    assertThat(watch.isWatching()).isFalse();
  }

  @Test
  void aFolderThatIsLinkedLaterIsFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(root.resolve("link"), elsewhere);

    awaitNews();
    Files.writeString(elsewhere.resolve("a"), "a");
    awaitHeard(link.resolve("a"));
  }

  @Test
  void aFolderWithAnotherTimeOfBirthIsAnotherOne() {
    var first = new FolderIdentity(1, Optional.of(FileTime.fromMillis(1)));
    var second = new FolderIdentity(1, Optional.of(FileTime.fromMillis(2)));
    var unknown = new FolderIdentity(1, Optional.empty());

    assertThat(first.canBe(second)).isFalse();
    assertThat(first.canBe(unknown)).isTrue();
    assertThat(unknown.canBe(second)).isTrue();
    assertThat(first.canBe(new FolderIdentity(2, first.born()))).isFalse();
  }

  private void awaitNews() throws IOException {
    Instant end = Instant.now().plusSeconds(60);
    while (!watch.look()) {
      pauseUntil(end);
    }
  }

  private void awaitHeard(Path path) {
    Instant end = Instant.now().plusSeconds(60);
    while (!heard.contains(path)) {
      pauseUntil(end);
    }
  }

  private static void pauseUntil(Instant end) {
    assertThat(Instant.now()).isBefore(end);
    LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
  }
}
