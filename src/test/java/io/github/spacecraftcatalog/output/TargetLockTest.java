package io.github.spacecraftcatalog.output;

import static io.github.spacecraftcatalog.output.Sites.file;
import static io.github.spacecraftcatalog.output.Sites.namesIn;
import static io.github.spacecraftcatalog.output.Sites.publish;
import static io.github.spacecraftcatalog.output.Sites.site;
import static io.github.spacecraftcatalog.output.Sites.texts;
import static io.github.spacecraftcatalog.output.Sites.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TargetLockTest {

  @TempDir private Path root;

  /** A process that publishes to the folder it is given and never gets to an end. */
  static final class EndlessPublish {
    public static void main(String[] arguments) throws Exception {
      Body endless =
          () -> {
            System.out.write('r');
            System.out.flush();
            // Ends when this process is killed.
            return new byte[System.in.read() + 2];
          };
      new Publisher()
          .publish(
              List.of(file("a.html", () -> new byte[100]), file("b.html", endless)),
              Path.of(arguments[0]),
              List.of());
    }
  }

  @Test
  void aSecondPublishOfThisProcessIsRefused() throws Exception {
    Path target = root.resolve("public");
    publish(
        whileBodyIsMade(
            () ->
                assertThatThrownBy(() -> publish(site("x", ""), target))
                    .isInstanceOf(TargetRefusedException.class)
                    .hasMessageContaining("another build is writing to it")),
        target);
    assertThat(tree(target)).containsOnlyKeys("index.html");
    publish(site("index.html", "2"), target);
    assertThat(target.resolve("index.html")).hasContent("2");
  }

  @Test
  void theRefusedPublishDoesNotOpenTheDoorToAnotherProcess() throws Exception {
    Path target = root.resolve("public");
    publish(
        whileBodyIsMade(
            () -> {
              assertThatThrownBy(() -> publish(site("x", ""), target))
                  .isInstanceOf(TargetRefusedException.class);
              Process other = endlessPublish(target);
              try {
                assertThat(other.getInputStream().read()).isEqualTo(-1);
                assertThat(other.errorReader().readLine()).contains("another build is writing");
              } finally {
                other.destroyForcibly();
              }
            }),
        target);
  }

  @Test
  void anotherFolderMayBePublishedToMeanwhile() throws Exception {
    publish(
        whileBodyIsMade(() -> publish(site("x", ""), root.resolve("two"))), root.resolve("one"));
    assertThat(namesIn(root)).containsExactly("one", "two");
  }

  @Test
  void theLockOfAKilledProcessDoesNotBlock() throws Exception {
    Path lock = Files.createFile(root.resolve(".public.catalog-lock"));
    publish(site("index.html", ""), root.resolve("public"));
    assertThat(lock).doesNotExist();
  }

  @Test
  void anotherProcessIsKeptOutUntilTheFirstOneEnds() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", "old"), target);
    Process other = endlessPublish(target);
    try {
      assertThat(other.getInputStream().read()).isEqualTo('r');
      // Twice: a refused publish must not take the lock away.
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> publish(site("index.html", "new"), target))
            .isInstanceOf(TargetRefusedException.class)
            .hasMessageContaining("another build is writing to it");
      }
      assertThat(target.resolve("index.html")).hasContent("old");
    } finally {
      other.destroyForcibly();
      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(namesIn(root)).contains(".public.catalog-lock", ".public.catalog-new");

    List<SiteFile> site = site("index.html", "new");
    publish(site, target);

    assertThat(tree(target)).isEqualTo(texts(site));
    assertThat(namesIn(root)).containsExactly("public");
  }

  /** What happens in the middle of a publish. */
  private interface Event {
    void happen() throws Exception;
  }

  private static List<SiteFile> whileBodyIsMade(Event event) {
    return List.of(
        file(
            "index.html",
            () -> {
              try {
                event.happen();
              } catch (Exception e) {
                throw new AssertionError(e);
              }
              return new byte[0];
            }));
  }

  private static Process endlessPublish(Path target) throws Exception {
    String classes = placeOf(Publisher.class) + File.pathSeparator + placeOf(EndlessPublish.class);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes,
            EndlessPublish.class.getName(),
            target.toString())
        .start();
  }

  private static Path placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
