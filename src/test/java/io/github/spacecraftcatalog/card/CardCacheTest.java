package io.github.spacecraftcatalog.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCacheTest {

  private static final String KEY = "a".repeat(64);
  private static final String OTHER_KEY = "b".repeat(64);
  private static final byte[] CARD = "a card".getBytes(UTF_8);

  @TempDir private Path project;

  private final AtomicInteger painted = new AtomicInteger();

  @Test
  void aCardIsPaintedOnceForAllRuns() {
    assertThat(get(KEY)).isEqualTo(CARD);
    assertThat(get(KEY)).isEqualTo(CARD);

    assertThat(painted).hasValue(1);
    assertThat(get(OTHER_KEY)).isEqualTo(CARD);
    assertThat(painted).hasValue(2);
  }

  @Test
  void whatIsDamagedIsPaintedAgain() throws IOException {
    get(KEY);
    Path file = folder().resolve(KEY + ".png");
    byte[] kept = Files.readAllBytes(file);

    for (int length = 0; length < kept.length; length++) {
      Files.write(file, Arrays.copyOf(kept, length));
      assertThat(get(KEY)).isEqualTo(CARD);
    }
    kept[0]++;
    Files.write(file, kept);
    assertThat(get(KEY)).isEqualTo(CARD);

    assertThat(painted).hasValue(1 + kept.length + 1);
    get(KEY);
    assertThat(painted).hasValue(1 + kept.length + 1);
  }

  @Test
  void aFolderThatCannotBeMadeDoesNoHarm() throws IOException {
    Files.writeString(project.resolve(".cache"), "in the way");

    assertThat(get(KEY)).isEqualTo(CARD);
    cache().removeUnused();
    assertThat(get(KEY)).isEqualTo(CARD);

    assertThat(painted).hasValue(2);
  }

  @Test
  void aFolderInThePlaceOfACardDoesNoHarm() throws IOException {
    Files.createDirectories(folder().resolve(KEY + ".png").resolve("full"));

    assertThat(get(KEY)).isEqualTo(CARD);

    assertThat(names()).containsExactly(KEY + ".png");
  }

  @Test
  void whatIsNoLongerUsedIsRemovedAndNothingElse() throws IOException {
    get(KEY);
    get(OTHER_KEY);
    Files.writeString(folder().resolve("card123.part"), "of a killed run");
    Files.writeString(folder().resolve("notes.txt"), "somebody's");

    CardCache cache = cache();
    cache.get(OTHER_KEY, this::paint);
    cache.removeUnused();

    assertThat(names()).containsExactly(OTHER_KEY + ".png", "notes.txt");
  }

  private byte[] get(String key) {
    return cache().get(key, this::paint);
  }

  private byte[] paint() {
    painted.incrementAndGet();
    return CARD.clone();
  }

  private CardCache cache() {
    return new CardCache(folder());
  }

  private Path folder() {
    return project.resolve(".cache").resolve("cards");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
