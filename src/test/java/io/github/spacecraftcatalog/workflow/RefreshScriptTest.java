package io.github.spacecraftcatalog.workflow;

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
              Path stub = Files.writeString(folder.resolve("catalog"), "#!/bin/sh\n. \"$STUB\"\n");
              assertThat(stub.toFile().setExecutable(true)).isTrue();
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
  @CsvSource({"1, refused", "3, Fetching failed", "70, ended with 70"})
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
  @ValueSource(ints = {1, 3})
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
  void whatAKilledFetchLeftIsNotCommitted() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES + "exit 137");

    checkout.run("script/refresh");

    assertThat(checkout.git("log", "--format=%s")).isEqualTo("Begin");
    assertThat(checkout.git("diff", "--cached", "--name-only")).isEmpty();
  }

  @Test
  void laterStepsAreToldOfARefusal() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog("exit 1");

    checkout.run("script/refresh", "fetch");

    assertThat(checkout.output()).isEqualTo("refused=true\n");
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
    assertThat(remote.subjects()).containsExactly("Begin");
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
  void othersWorkIsNeverOverwritten() throws IOException {
    Checkout checkout = remote.checkout("runner").whereCatalog(FETCHES);
    checkout.run("script/refresh", "fetch");
    remote.push(NEW, "[{\"id\": 3}]");

    Shell.Run run = checkout.run("script/refresh", "push");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("::warning").contains("could not be pushed to main");
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
    assertThat(checkout.summary()).contains("on the site, but not in the repository");
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
    assertThat(run.out()).contains("::warning");
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
