package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the daily workflow does on good and bad days, with a stand-in for the program. */
class PagesWorkflowTest {

  private static final String FETCH = "script/refresh fetch";
  private static final String BUILD =
      "script/summary 'The site' ./catalog build --base-url \"$BASE_URL/\"";
  private static final String PUSH = "script/refresh push";

  /** Its site is the names of all captures. */
  private static final String PROGRAM =
      """
      if [ "$1" = build ]; then
        [ ! -e broken ] || exit 1
        mkdir -p public
        { echo "$@"; find content/snapshots -type f | sort; } >public/index.html
        echo "1 page"
        exit 0
      fi
      case "$*" in
        fetch) ;;
        'fetch --accept') echo "taken whatever it is" ;;
        *) exit 2 ;;
      esac
      """;

  private static final String NEW_DATA =
      """
      mkdir -p content/snapshots/2026-11-22
      echo '[]' >content/snapshots/2026-11-22/spacecraft-1.json
      """;

  @TempDir private Path root;
  private Remote remote;

  @BeforeEach
  void theRemoteHoldsAProject() throws IOException {
    remote =
        new Remote(
            root,
            folder -> {
              Remote.copy(folder, "script/refresh", "script/summary", ".gitignore");
              Remote.launcher(folder, "#!/bin/sh\n. \"$STUB\"\n");
              Files.createDirectories(folder.resolve("content/snapshots"));
              Files.writeString(folder.resolve("content/snapshots/old.json"), "[]");
            });
  }

  private PagesRun day(String name, String fetch) throws IOException {
    return PagesRun.daily(remote.checkout(name).whereCatalog(PROGRAM + fetch));
  }

  private static String site(PagesRun run) throws IOException {
    return Files.readString(run.folder().resolve("public/index.html"));
  }

  @Test
  void newCapturesAreOnTheSiteAndInTheRepository() throws IOException {
    PagesRun run = day("monday", NEW_DATA);

    assertThat(run.isDone()).isTrue();
    assertThat(run.steps()).containsExactly(FETCH, BUILD, PUSH);
    assertThat(site(run))
        .startsWith("build --base-url https://me.github.io/repo/\n")
        .contains("2026-11-22/spacecraft-1.json");
    assertThat(remote.subjects()).containsExactly("Add the captures of 2026-11-22", "Begin");
    assertThat(run.summary()).contains("### Captures", "### The site", "    1 page", "Pushed to");
  }

  @Test
  void twoRunsADayWithUnchangedDataCommitNothing() throws IOException {
    day("morning", "");
    PagesRun run = day("evening", "");

    assertThat(run.isDone()).isTrue();
    assertThat(run.steps()).containsExactly(FETCH, BUILD);
    assertThat(remote.subjects()).containsExactly("Begin");
  }

  @Test
  void onABadDayOfTheApiTheSiteIsBuiltFromWhatIsThere() throws IOException {
    PagesRun run = day("monday", "exit 3");

    assertThat(run.isDone()).isTrue();
    assertThat(run.steps()).containsExactly(FETCH, BUILD);
    assertThat(site(run)).contains("old.json");
    assertThat(run.summary()).contains("**Warning:** Fetching failed.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 70, 124, 137})
  void howeverFetchingEndsTheSiteIsMadeOfWhatIsInTheRepository(int code) throws IOException {
    PagesRun run = day("monday", NEW_DATA + "exit " + code);

    assertThat(run.isDone()).isTrue();
    assertThat(site(run).lines().skip(1))
        .contains("content/snapshots/2026-11-22/spacecraft-1.json")
        .isSubsetOf(remote.files());
  }

  static List<Arguments> events() {
    var tag = new PagesRun.Event("workflow_dispatch", "tag", true, false);
    return List.of(
        Arguments.of(PagesRun.Event.SCHEDULE, true),
        Arguments.of(PagesRun.Event.PUSH, false),
        Arguments.of(PagesRun.Event.dispatch(true, false), true),
        Arguments.of(PagesRun.Event.dispatch(false, false), false),
        Arguments.of(tag, false));
  }

  @ParameterizedTest
  @MethodSource("events")
  void theApiIsAskedDailyAndWhenAPersonSaysSo(PagesRun.Event event, boolean isAsked)
      throws IOException {
    PagesRun run = PagesRun.of(event, remote.checkout("runner").whereCatalog(PROGRAM));

    assertThat(run.isDone()).isTrue();
    assertThat(run.steps()).isEqualTo(isAsked ? List.of(FETCH, BUILD) : List.of(BUILD));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPersonCanHaveTheAnswerTakenWhateverItIs(boolean accepts) throws IOException {
    PagesRun run =
        PagesRun.of(
            PagesRun.Event.dispatch(true, accepts),
            remote.checkout("runner").whereCatalog(PROGRAM));

    assertThat(run.summary().contains("taken whatever it is")).isEqualTo(accepts);
  }

  @Test
  void capturesOfWhichNoSiteCanBeMadeAreNotPushed() throws IOException {
    PagesRun run = day("monday", NEW_DATA + "touch broken");

    assertThat(run.isDone()).isFalse();
    assertThat(run.steps()).containsExactly(FETCH, BUILD);
    assertThat(remote.subjects()).containsExactly("Begin");
    assertThat(run.summary()).contains("**Failed** with exit code 1.");
  }

  @Test
  void aProtectedBranchDoesNotKeepNewDataFromTheSite() throws IOException {
    remote.protect();

    PagesRun run = day("monday", NEW_DATA);

    assertThat(run.isDone()).isTrue();
    assertThat(run.steps()).containsExactly(FETCH, BUILD, PUSH);
    assertThat(site(run)).contains("2026-11-22/spacecraft-1.json");
    assertThat(remote.subjects()).containsExactly("Begin");
    assertThat(run.summary()).contains("on the site, but not in the repository");
  }

  @Test
  void aStepKnowsItsOwnSecretsOnly() throws IOException {
    PagesRun run = day("monday", NEW_DATA + "env >../fetch.env");

    assertThat(Files.readString(root.resolve("fetch.env")))
        .contains("LL2_API_KEY=\n", "FETCH_MINUTES=90\n")
        .doesNotContain("GITHUB_TOKEN");
    assertThat(run.checkout().shell().get("GITHUB_TOKEN")).isEmpty();
  }
}
