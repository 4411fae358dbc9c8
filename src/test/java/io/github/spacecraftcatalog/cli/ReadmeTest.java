package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README quotes is what the program says. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  /** A block behind a marker: {@code <!-- help: build -->}. */
  private static final Pattern QUOTED_HELP =
      Pattern.compile("(<!-- help: (\\w*) -->\\n```\\w*\\n).*?(```\\n)", Pattern.DOTALL);

  @Test
  void quotedHelpIsTheRealOne() throws IOException {
    String readme = Files.readString(README);
    Matcher quoted = QUOTED_HELP.matcher(readme);

    assertThat(quoted.results()).extracting(help -> help.group(2)).contains("build", "check");
    String real =
        quoted.replaceAll(
            help -> Matcher.quoteReplacement(help.group(1) + help(help.group(2)) + help.group(3)));
    new GoldenFile(README).compare(real);
  }

  @Test
  void everyHelpMarkerIsFollowedByABlock() throws IOException {
    String readme = Files.readString(README);

    assertThat(QUOTED_HELP.matcher(readme).results())
        .hasSize(readme.split("<!-- help:", -1).length - 1);
  }

  @Test
  void everyFileThatIsLinkedIsThere() throws IOException {
    for (String document : new String[] {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"}) {
      assertThat(
              Pattern.compile("]\\((?!https?:|#)([^)#]+)")
                  .matcher(Files.readString(Path.of(document)))
                  .results())
          .extracting(link -> link.group(1))
          .allMatch(link -> Files.exists(Path.of(link)), "exists");
    }
  }

  private static String help(String command) {
    return Run.of(Objects.requireNonNull(command), "--help").out();
  }
}
