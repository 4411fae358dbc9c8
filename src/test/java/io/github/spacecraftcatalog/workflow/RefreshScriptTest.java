package io.github.spacecraftcatalog.workflow;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code script/refresh}, with a stand-in for the program. */
class RefreshScriptTest {

  private static final String OLD = "content/snapshots/2026-01-01/spacecraft-1.json";
  private static final String NEW = "content/snapshots/2026-11-22/spacecraft-1.json";

  /** Fetches one capture, the same at each call. */
  private static final String FETCHES =
      """
      mkdir -p content/snapshots/2026-11-22
      echo '[{"id": 2}]' >content/snapshots/2026-11-22/spacecraft-1.json
      echo 'spacecraft: 2 new, 1 changed, 0 gone'
      """;

  @TempDir private Path root;
  private Remote remote;

  @BeforeEach
  void theRemoteHoldsAProject() throws IOException {
    remote =
        new Remote(
            root,
            folder -> {
              Remote.copy(folder, "script/refresh", ".gitignore", ".gitattributes");
              Remote.launcher(folder, "#!/bin/sh\n. \"$STUB\"\n");
              Files.createDirectories(folder.resolve(OLD).getParent());
              Files.writeString(folder.resolve(OLD), "[{\"id\": 1}]\n");
            });
  }

  @Test
  void newCapturesAreCommittedAndPushed() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(remote.subjects()).containsExactly("Add the captures of 2026-11-22", "Begin");
    assertThat(remote.files()).contains(OLD, NEW);
    assertThat(remote.ask("log", "-1", "--format=%an, %cn: %b", "main"))
        .isEqualTo(
            "github-actions[bot], github-actions[bot]: spacecraft: 2 new, 1 changed, 0 gone");
    assertThat(checkout.summary())
        .contains("    spacecraft: 2 new, 1 changed, 0 gone\n", "Pushed to `main` as ");
  }

  @Test
  void fetchingAndPushingAreTwoSteps() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);

    assertThat(checkout.run("script/refresh", "fetch").code()).isZero();
    assertThat(remote.subjects()).containsExactly("Begin");
    assertThat(checkout.output()).isEqualTo("committed=true\n");
    assertThat(checkout.run("script/refresh", "push").code()).isZero();
    assertThat(remote.subjects()).containsExactly("Add the captures of 2026-11-22", "Begin");
  }

  @Test
  void unchangedDataCommitsNothing() throws IOException {
    remote.checkout("morning").whereCatalog(FETCHES).run("script/refresh");

    Checkout checkout = remote.checkout("evening").whereCatalog("echo 'nothing has changed'");
    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("::warning");
    assertThat(remote.subjects()).hasSize(2);
    assertThat(checkout.output()).isEmpty();
    assertThat(checkout.summary()).contains("    nothing has changed\n");
  }

  @ParameterizedTest
  @CsvSource({"1, ended with 1", "3, Fetching failed", "70, ended with 70"})
  void aBadDayOfTheApiIsAWarning(int code, String words) throws IOException {
    Checkout checkout =
        remote
            .checkout("runner")
            .whereCatalog("echo 'error: the API answers 500' >&2; exit " + code);

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning title=Captures::").contains(words);
    assertThat(run.err()).contains("error: the API answers 500\n");
    assertThat(checkout.summary())
        .contains("**Warning:**", words, "    error: the API answers 500\n");
    assertThat(remote.subjects()).containsExactly("Begin");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 70, 124, 137})
  void whatWasFetchedBeforeTheFailureIsKept(int code) throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES + "exit " + code);

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning");
    assertThat(remote.files()).contains(NEW);
  }

  @Test
  void aBadDayOfAProjectWithoutCapturesIsAWarningToo() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog("rm -r content; exit 3");

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning");
  }

  @Test
  void aSetThatAKilledFetchWasMovingIsCommittedAndFinishedTheNextDay() throws IOException {
    String way = "content/snapshots/2026-11-22/spacecraft-on-its-way";
    remote
        .checkout("monday")
        .whereCatalog("mkdir -p " + way + "; echo 1 >" + way + "/spacecraft-1.json; exit 137")
        .run("script/refresh");
    assertThat(remote.files()).contains(way + "/spacecraft-1.json");

    remote
        .checkout("tuesday")
        .whereCatalog("mv " + way + "/* content/snapshots/2026-11-22; rmdir " + way)
        .run("script/refresh");

    assertThat(remote.files()).contains(NEW).noneMatch(file -> file.startsWith(way));
    assertThat(remote.subjects())
        .containsExactly(
            "Add the captures of 2026-11-22", "Add the captures of 2026-11-22", "Begin");
  }

  @Test
  void laterStepsAreToldOfARefusal() throws IOException {
    Checkout checkout =
        remote
            .checkout("runner")
            .whereCatalog(
                """
                sleep 0.1
                mkdir -p .cache/fetch/refused/2026-11-22/spacecraft
                exit 1
                """);

    Shell.Run run = checkout.run("script/refresh", "fetch");

    assertThat(run.out()).contains("::warning").contains("refused, since it is worse");
    assertThat(checkout.output()).isEqualTo("refused=true\n");
  }

  @Test
  void aRefusalOfAnotherDayIsNoneOfToday() throws IOException {
    Checkout checkout = remote.checkout("laptop").whereCatalog("exit 1");
    Path refused = checkout.folder().resolve(".cache/fetch/refused/2026-01-01");
    Files.createDirectories(refused);
    checkout.run("sleep", "0.1");

    Shell.Run run = checkout.run("script/refresh", "fetch");

    assertThat(run.out()).contains("::warning").doesNotContain("refused");
    assertThat(checkout.output()).isEmpty();
  }

  @Test
  void whatIsUnderWayIsNeverCommitted() throws IOException {
    Checkout checkout =
        remote
            .checkout("runner")
            .whereCatalog(
                FETCHES
                    + "mkdir content/snapshots/.fetch\n"
                    + "echo '[' >content/snapshots/.fetch/spacecraft-1.json\n");

    checkout.run("script/refresh");

    assertThat(remote.files()).contains(NEW).noneMatch(file -> file.contains("/.fetch/"));
  }

  @Test
  void aFetchThatTakesTooLongIsGivenUp() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES + "sleep 300");
    checkout.shell().set("FETCH_MINUTES", "0.005");

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning").contains("took longer than 0.005 minutes");
    assertThat(remote.files()).contains(NEW);
  }

  @Test
  void wrongUseOfTheProgramIsAFailure() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog("echo 'Unknown option' >&2; exit 2");

    Shell.Run run = checkout.run("script/refresh", "fetch", "--nonsense");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Unknown option");
  }

  @Test
  void wrongUseOfTheScriptIsAFailure() throws IOException {
    assertThat(remote.checkout("runner").run("script/refresh", "pull").code()).isEqualTo(2);
  }

  @Test
  void optionsAreTheProgramsOwn() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog("printf '[%s]' \"$@\"");

    Shell.Run run = checkout.run("script/refresh", "fetch", "--mode", "detailed", "a b");

    assertThat(run.out()).isEqualTo("[fetch][--mode][detailed][a b]");
  }

  @ParameterizedTest
  @CsvSource({"true, [--accept]", "false, ''", "'', ''"})
  void whatCameIsTakenWhereAPersonSaysSo(String accept, String option) throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog("printf '[%s]' \"$@\"");
    checkout.shell().set("FETCH_ACCEPT", accept);

    Shell.Run run = checkout.run("script/refresh", "fetch", "--mode=detailed");

    assertThat(run.out()).isEqualTo("[fetch]" + option + "[--mode=detailed]");
  }

  @Test
  void theCommitIsPutOnTopOfWhatOthersPushed() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);
    checkout.run("script/refresh", "fetch");
    remote.push("content/home.md", "Welcome");
    remote.push("content/about.md", "About");

    Shell.Run run = checkout.run("script/refresh", "push");

    assertThat(run.code()).isZero();
    assertThat(remote.subjects())
        .containsExactly(
            "Add the captures of 2026-11-22",
            "Somebody changes content/about.md",
            "Somebody changes content/home.md",
            "Begin");
    assertThat(run.out()).doesNotContain("::warning");
  }

  @Test
  void theCommitIsPutOnTopOfAMergeOfSomethingOlderThanTheCheckout() throws IOException {
    remote.push("content/home.md", "Welcome");
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);
    checkout.run("script/refresh", "fetch");
    remote.mergeFrom("main~1", "content/about.md");

    Shell.Run run = checkout.run("script/refresh", "push");

    assertThat(run.out()).doesNotContain("::warning");
    assertThat(remote.files()).contains(NEW, "content/home.md", "content/about.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"amend", "reset"})
  void whatTheOwnerPurgedMeanwhileDoesNotComeBack(String way) throws IOException {
    remote.push("content/secret.md", "secret");
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);
    checkout.run("script/refresh", "fetch");
    remote.purge("content/secret.md", way);

    Shell.Run run = checkout.run("script/refresh", "push");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning").contains("The branch was replaced meanwhile");
    assertThat(remote.files()).contains(OLD).doesNotContain(NEW, "content/secret.md");
  }

  @Test
  void whatTheOwnerPurgedDoesNotComeBackFromACopyWithItsHistoryEither() throws IOException {
    remote.push("content/secret.md", "secret");
    Checkout checkout = remote.checkout("laptop").whereCatalog(FETCHES);
    checkout.git("fetch", "-q", "--unshallow", "origin");
    checkout.run("script/refresh", "fetch");
    remote.purge("content/secret.md", "reset");

    checkout.run("script/refresh", "push");

    assertThat(remote.files()).doesNotContain(NEW, "content/secret.md");
  }

  @Test
  void othersWorkIsNeverOverwritten() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);
    checkout.run("script/refresh", "fetch");
    remote.push(NEW, "[{\"id\": 3}]");

    Shell.Run run = checkout.run("script/refresh", "push");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("::warning")
        .contains("could not be pushed to main. Others pushed captures of the same names.");
    assertThat(remote.ask("show", "main:" + NEW)).isEqualTo("[{\"id\": 3}]");
    assertThat(checkout.git("show", "HEAD:" + NEW)).isEqualTo("[{\"id\": 2}]");
    assertThat(checkout.git("status", "--porcelain")).isEmpty();
    assertThat(checkout.folder().resolve(".git/rebase-merge")).doesNotExist();
  }

  @Test
  void aProtectedBranchIsAWarningAfterOneAttempt() throws IOException {
    remote.protect();
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning").contains("could not be pushed to main");
    assertThat(run.err()).contains("GH006: Protected branch update failed");
    assertThat(checkout.summary())
        .contains("The branch refuses the commit", "on the site, but not in the repository")
        .contains("if the API does not answer the next run, the site falls back");
    assertThat(checkout.folder().resolve(NEW)).exists();
    assertThat(remote.subjects()).containsExactly("Begin");
    assertThat(remote.refusedPushes()).isOne();
  }

  @Test
  void aNetworkThatFailsIsTriedFiveTimes() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);
    checkout.git("remote", "set-url", "origin", "file://" + root.resolve("nowhere.git"));
    countPauses(checkout);

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning").contains("could not be reached");
    assertThat(root.resolve("pauses")).hasContent("1\n2\n3\n4\n");
  }

  /** Puts a sleep that only writes down for how long in front of the real one. */
  private void countPauses(Checkout checkout) throws IOException {
    Path bin = Files.createDirectories(root.resolve("bin"));
    Path sleep =
        Files.writeString(bin.resolve("sleep"), "#!/bin/sh\necho $1 >>" + root.resolve("pauses"));
    assertThat(sleep.toFile().setExecutable(true)).isTrue();
    checkout.shell().set("PATH", bin + ":" + checkout.shell().get("PATH"));
  }

  @Test
  void theTokenIsThePasswordAndStandsNowhere() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);
    List<String> passwords = new CopyOnWriteArrayList<>();
    HttpServer github = refuses(passwords);
    try {
      String url = "http://127.0.0.1:" + github.getAddress().getPort() + "/me/repo";
      checkout.git("remote", "set-url", "origin", url);
      checkout.shell().set("GITHUB_TOKEN", "ghs_secret");
      countPauses(checkout);

      Shell.Run run = checkout.run("script/refresh");

      assertThat(run.code()).isZero();
      assertThat(passwords).isNotEmpty().containsOnly("x-access-token:ghs_secret");
      assertThat(run.toString() + checkout.summary() + checkout.output())
          .contains("could not be pushed")
          .doesNotContain("ghs_secret");
      assertThat(Files.readString(checkout.folder().resolve(".git/config")))
          .doesNotContain("ghs_secret");
    } finally {
      github.stop(0);
    }
  }

  /** Asks for a password, writes it down, and says no. */
  private static HttpServer refuses(List<String> passwords) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String answer = exchange.getRequestHeaders().getFirst("Authorization");
          if (answer == null) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"GitHub\"");
          } else {
            String encoded = answer.substring("Basic ".length());
            passwords.add(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
          }
          exchange.sendResponseHeaders(answer == null ? 401 : 403, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  @Test
  void aPersonCommitsUnderTheirOwnName() throws IOException {
    Checkout checkout = remote.checkout("laptop").whereCatalog(FETCHES);
    checkout.git("config", "user.name", "Valentina");
    checkout.git("config", "user.email", "v@example.org");

    checkout.run("script/refresh");

    assertThat(remote.ask("log", "-1", "--format=%an %ce", "main"))
        .isEqualTo("Valentina v@example.org");
  }

  @Test
  void whatElseIsBeingWorkedOnIsNotCommitted() throws IOException {
    Checkout checkout = remote.checkout("laptop").whereCatalog(FETCHES);
    Files.writeString(checkout.folder().resolve("notes.md"), "mine");
    checkout.git("add", "notes.md");

    checkout.run("script/refresh");

    assertThat(remote.files()).contains(NEW).doesNotContain("notes.md");
    assertThat(checkout.git("diff", "--cached", "--name-only")).isEqualTo("notes.md");
  }

  @Test
  void capturesOfAPersonAreNotCommittedWithTheFetched() throws IOException {
    Checkout checkout = remote.checkout("laptop").whereCatalog(FETCHES);
    Files.writeString(checkout.folder().resolve("content/snapshots/mine.json"), "[]");

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("content/snapshots holds changes that are not committed");
    assertThat(checkout.folder().resolve(NEW)).doesNotExist();
    assertThat(remote.subjects()).containsExactly("Begin");
  }

  @Test
  void commitsOfAPersonAreNotPushedWithTheCaptures() throws IOException {
    Checkout checkout = remote.checkout("laptop").whereCatalog(FETCHES);
    commitNotes(checkout);

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("commits here that origin/main does not have");
    assertThat(checkout.folder().resolve(NEW)).doesNotExist();
  }

  @Test
  void commitsOfAPersonMadeAroundTheFetchAreNotPushed() throws IOException {
    Checkout before = remote.checkout("before").whereCatalog(FETCHES);
    commitNotes(before);
    before.run("script/refresh", "fetch");
    Checkout after = remote.checkout("after").whereCatalog(FETCHES);
    after.run("script/refresh", "fetch");
    commitNotes(after);
    Checkout only = remote.checkout("only");
    commitNotes(only);

    assertThat(before.run("script/refresh", "push").code()).isOne();
    assertThat(after.run("script/refresh", "push").code()).isOne();
    assertThat(only.run("script/refresh", "push").code()).isOne();
    assertThat(remote.subjects()).containsExactly("Begin");
  }

  private static void commitNotes(Checkout checkout) throws IOException {
    Files.writeString(checkout.folder().resolve("notes.md"), "mine");
    checkout.git("add", "notes.md");
    checkout.git("-c", "user.name=V", "-c", "user.email=v@example.org", "commit", "-qm", "Note");
  }

  @Test
  void uncommittedWorkIsToldApartFromOthersCaptures() throws IOException {
    Checkout checkout = remote.checkout("laptop").whereCatalog(FETCHES);
    checkout.shell().set("GITHUB_ACTIONS", "");
    remote.push("content/home.md", "Welcome");
    Files.writeString(checkout.folder().resolve("catalog"), "\n# mine\n", APPEND);

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.err())
        .contains("other work lies here that is not committed", "script/refresh push tries again")
        .doesNotContain("on the site");
    checkout.git("checkout", "-q", "catalog");
    assertThat(checkout.run("script/refresh", "push").code()).isZero();
    assertThat(remote.files()).contains(NEW);
  }

  @Test
  void nothingToPushIsNoFailure() throws IOException {
    Shell.Run run = remote.checkout("runner").run("script/refresh", "push");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("there is nothing to push");
  }

  @Test
  void outsideOfAWorkflowNothingIsSaidToGitHub() throws IOException {
    Checkout checkout = remote.checkout("laptop").whereCatalog("exit 3");
    checkout.shell().set("GITHUB_ACTIONS", "").set("GITHUB_STEP_SUMMARY", "");

    Shell.Run run = checkout.run("script/refresh");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("script/refresh: warning: Fetching failed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fetching failed",
        "was refused, since it is worse",
        "Fetching took longer than",
        "could not be pushed to"
      })
  void theReadmeSaysWhatToDoAboutIt(String warning) throws IOException {
    assertThat(Files.readString(Path.of("script/refresh"))).contains(warning);
    assertThat(Files.readString(Path.of("README.md"))).contains(warning);
  }
}
