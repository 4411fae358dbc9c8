package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.SiteBuild;
import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.output.Publisher;
import io.github.spacecraftcatalog.output.TargetRefusedException;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same requests to a preview and to the published folder behind a web server, with its own
 * table of types. Two things differ on purpose: pages have the preview's script, which is taken out
 * here, and the preview lets a browser keep nothing unasked but what has a fingerprint. What else
 * differs is listed.
 */
class LikeNginxTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);

  private static final String UNKNOWN = "application/octet-stream";

  /**
   * The type of a kind of file, where the preview follows GitHub Pages and nginx's authors know
   * none or another.
   */
  private record Types(String preview, String nginx) {}

  private static final Map<String, Types> OTHER_TYPES =
      Map.of(
          // Younger than the table, or too rare for it.
          "csv", new Types("text/csv; charset=utf-8", UNKNOWN),
          "bib", new Types("text/x-bibtex; charset=utf-8", UNKNOWN),
          "webmanifest", new Types("application/manifest+json", UNKNOWN),
          // Two names of the same: RFC 7303 calls text/xml an alias.
          "xml", new Types("application/xml", "text/xml"),
          // One is registered, the other is what browsers called it before.
          "ico", new Types("image/vnd.microsoft.icon", "image/x-icon"));

  @TempDir private static Path folder;

  private static Workshop workshop;
  private static Optional<Nginx> nginx = Optional.empty();
  private static SitePlan plan;

  @BeforeAll
  static void start() throws IOException, TargetRefusedException {
    Path project = folder.resolve("project");
    workshop = Workshop.open(project, 130);
    try {
      plan = publish(project);
    } catch (IOException | TargetRefusedException | RuntimeException | AssertionError e) {
      // Nobody calls the method that stops it after one that failed to start.
      stop();
      throw e;
    }
  }

  private static SitePlan publish(Path project) throws IOException, TargetRefusedException {
    workshop.save("content/pixel.txt", "A file beside the pages.\n");
    workshop.save("content/works.bib", "@misc{one, title = {One}}\n");
    Path content = project.resolve("content");
    SitePlan planned =
        SiteBuild.plan(
            new SiteSources(
                project,
                content.resolve("snapshots"),
                content,
                Optional.of(project.resolve("site-assets")),
                Optional.empty(),
                Optional.empty()),
            new Diagnostics());
    Path served = Files.createDirectories(folder.resolve("nginx"));
    Files.createDirectories(served.resolve("site"));
    new Publisher().publish(SiteBuild.files(planned), served.resolve("site/repo"), List.of());
    nginx = Optional.of(Nginx.serve(served));
    workshop.await("pixel.txt", answer -> answer.statusCode() == 200);
    return planned;
  }

  @AfterAll
  static void stop() {
    nginx.ifPresent(Nginx::close);
    nginx = Optional.empty();
    workshop.close();
  }

  /** An answer, as far as both have to give the same. */
  private record Answer(int status, TreeMap<String, String> headers, String body) {

    static Answer of(HttpResponse<byte[]> response) {
      var headers = new TreeMap<String, String>();
      for (String name :
          List.of(
              "location", "content-type", "content-encoding", "content-range", "accept-ranges")) {
        response.headers().firstValue(name).ifPresent(value -> headers.put(name, value));
      }
      boolean isOwn =
          response.statusCode() == 200
              || response.statusCode() == 206
              || response.statusCode() == 404;
      if (!isOwn) {
        headers.remove("content-type");
      }
      return new Answer(response.statusCode(), headers, isOwn ? text(response) : "");
    }
  }

  private static String text(HttpResponse<byte[]> response) {
    boolean packed = response.headers().firstValue("content-encoding").isPresent();
    try {
      byte[] body =
          packed
              ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
              : response.body();
      return new String(body, StandardCharsets.ISO_8859_1)
          .replaceAll("<script type=\"module\" src=\"/\\.catalog/[^\n]*\n", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpResponse<byte[]> send(
      String origin, String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .timeout(ANSWER_LIMIT)
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static HttpResponse<byte[]> preview(String method, String path, String... headers) {
    String origin =
        workshop.address().substring(0, workshop.address().length() - "/repo/".length());
    return send(origin, method, path, headers);
  }

  private static HttpResponse<byte[]> server(String method, String path, String... headers) {
    return send(nginx.orElseThrow().origin(), method, path, headers);
  }

  private static void compare(String method, String path, String... headers) {
    Answer ours = Answer.of(preview(method, path, headers));
    Answer theirs = Answer.of(server(method, path, headers));
    Types types = OTHER_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (types != null && theirs.headers().replace("content-type", types.nginx(), types.preview())) {
      assertThat(ours.headers()).as(path).containsEntry("content-type", types.preview());
    }
    assertThat(ours).as(method + " " + path + " " + List.of(headers)).isEqualTo(theirs);
  }

  @Test
  void everyFileOfTheSiteIsTheSame() {
    assertThat(plan.files()).hasSizeGreaterThan(500);
    assertThat(plan.files())
        .extracting(file -> file.path().fileName().replaceFirst(".*\\.", ""))
        .as("types that differ are those of the site")
        .containsAll(OTHER_TYPES.keySet());
    plan.files().forEach(file -> compare("GET", "/repo/" + file.path().value()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?a=b",
        "/repo",
        "/repo/",
        "/repo/?q=soyuz",
        "/repo/about",
        "/repo/about?x=1&y=%20",
        "/repo/about/",
        "/repo/about/index.html",
        "/repo/about/index.html/",
        "/repo/about/index",
        "/repo/%61bout/",
        "/repo/spacecraft",
        "/repo/404",
        "/repo/404.html",
        "/repo/robots.txt",
        "/repo/robots.txt/",
        "/repo/robots",
        "/repo/nothing",
        "/repo/nothing/",
        "/repo/nothing/here.css",
        "/repo/About/",
        "/repo/caf%C3%A9/",
        "/repo/%20/",
        "/repo/a+b",
      })
  void anAddressIsAnsweredTheSame(String path) {
    compare("GET", path);
    compare("HEAD", path);
    compare("GET", path, "Accept-Encoding", "gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void otherMethodsAreRefusedTheSame(String method) {
    compare(method, "/repo/about/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/repo/%00",
        "/repo/robots.txt%00.html",
        "/../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd"
      })
  void whatNamesNothingIsRefusedTheSame(String path) {
    compare("GET", path);
  }

  @Test
  void anAddressThatIsTooLongIsRefusedTheSame() {
    compare("GET", "/repo/" + "a".repeat(9_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes=0-0",
        "bytes=0-99",
        "bytes=10-",
        "bytes=-10",
        "bytes=5-4",
        "bytes=0-999999999",
        "bytes=999999999-",
        "bytes=-0",
        "bytes=-999999999",
        "bytes=x",
        "lines=1-2",
      })
  void aPartOfAFileIsTheSame(String range) {
    compare("GET", "/repo/api/v1/openapi.json", "Range", range);
    compare("HEAD", "/repo/api/v1/openapi.json", "Range", range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "gzip, deflate, br", "gzip;q=0", "gzip;q=0.5", "br", "identity", "GZIP"})
  void anAnswerIsPackedForTheSameBrowsers(String accepted) {
    compare("GET", "/repo/about/", "Accept-Encoding", accepted);
    compare("GET", "/repo/sitemap.xml", "Accept-Encoding", accepted);
    compare("GET", "/repo/cards/site.png", "Accept-Encoding", accepted);
  }

  /** Each knows what it said itself. */
  @ParameterizedTest
  @ValueSource(strings = {"/repo/about/", "/repo/robots.txt", "/repo/api/v1/openapi.json"})
  void whoHasItAlreadyIsToldTheSame(String path) {
    for (String encoding : new String[] {"identity", "gzip"}) {
      HttpResponse<byte[]> ours = preview("GET", path, "Accept-Encoding", encoding);
      HttpResponse<byte[]> theirs = server("GET", path, "Accept-Encoding", encoding);
      for (String[] pair :
          new String[][] {
            {"If-None-Match", "etag"}, {"If-Modified-Since", "last-modified"},
          }) {
        String known = ours.headers().firstValue(pair[1]).orElseThrow();
        String theirKnown = theirs.headers().firstValue(pair[1]).orElseThrow();
        assertThat(preview("GET", path, pair[0], known, "Accept-Encoding", encoding).statusCode())
            .isEqualTo(
                server("GET", path, pair[0], theirKnown, "Accept-Encoding", encoding).statusCode())
            .isEqualTo(304);
      }
    }
    compare("GET", path, "If-None-Match", "\"another\"");
    compare("GET", path, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT");
    compare("GET", path, "If-Modified-Since", "yesterday");
    compare("GET", path, "If-None-Match", "*");
  }

  @Test
  void aPartIsOnlyForWhoHasTheRestOfTheSame() {
    String path = "/repo/api/v1/openapi.json";
    String ours = preview("GET", path).headers().firstValue("etag").orElseThrow();
    String theirs = server("GET", path).headers().firstValue("etag").orElseThrow();

    assertThat(preview("GET", path, "Range", "bytes=0-9", "If-Range", ours).statusCode())
        .isEqualTo(server("GET", path, "Range", "bytes=0-9", "If-Range", theirs).statusCode())
        .isEqualTo(206);
    compare("GET", path, "Range", "bytes=0-9", "If-Range", "\"another\"");
  }

  /** Whoever has what is there now gets it, under either condition. */
  @Test
  void aConditionThatHoldsChangesNothing() {
    String path = "/repo/api/v1/openapi.json";
    compare("GET", path, "If-Match", "*");
    compare("GET", path, "If-Unmodified-Since", "Fri, 01 Jan 2100 00:00:00 GMT");
  }

  /**
   * What browsers do not ask for of pages: that nothing be sent when something has changed, and
   * several parts in one answer. The preview sends the file, which HTTP allows for the parts.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If-Match            | \"another\"                   | 412",
        "If-Unmodified-Since | Thu, 01 Jan 2015 00:00:00 GMT | 412",
        "If-Unmodified-Since | yesterday                     | 412",
        "Range               | bytes=0-1,4-5                 | 206",
      })
  void whatOnlyNginxDoesIsKnown(String header, String value, int status) {
    String path = "/repo/api/v1/openapi.json";

    assertThat(server("GET", path, header, value).statusCode()).isEqualTo(status);
    assertThat(Answer.of(preview("GET", path, header, value)))
        .isEqualTo(Answer.of(preview("GET", path)));
  }
}
