package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that change while a page is open. */
class MovedAddressesTest {

  private static final Pattern STYLESHEET =
      Pattern.compile("<link rel=\"stylesheet\" href=\"\\.\\./(assets/site\\.[0-9a-f]+\\.css)\">");

  @TempDir private Path folder;

  private static String stylesheet(HttpResponse<String> page) {
    Matcher matcher = STYLESHEET.matcher(page.body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String caching(HttpResponse<String> answer) {
    return answer.headers().firstValue("Cache-Control").orElse("");
  }

  @Test
  void aPageThatWasMadeEarlierKeepsItsStylesheet() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      String old = stylesheet(workshop.awaitText("about/", "The first word."));
      assertThat(caching(workshop.get(old))).isEqualTo("max-age=600");

      workshop.edit("site-assets/site.css", css -> css + "\nh1 { color: #123457 }\n");
      workshop.await(old, answer -> answer.body().contains("#123457"));

      assertThat(caching(workshop.get(old))).isEqualTo("no-cache");
      assertThat(stylesheet(workshop.get("about/"))).isNotEqualTo(old);
      assertThat(workshop.get("assets/other.0123456789.css").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aFileWithoutFingerprintIsAskedForAnew() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.save("content/assets/plan.0123456789.txt", "first");
      workshop.awaitText("assets/plan.0123456789.txt", "first");

      assertThat(caching(workshop.get("assets/plan.0123456789.txt"))).isEqualTo("no-cache");
    }
  }

  @Test
  void whoeverKnowsThePageOnlyIsLedToTheSite() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");
      URI page = URI.create("http://127.0.0.1:" + workshop.port() + "/about/?a=b");

      HttpResponse<String> answer = workshop.send(HttpRequest.newBuilder(page).build());

      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location")).contains("/repo/about/?a=b");
      URI nothing = page.resolve("/nothing/");
      assertThat(workshop.send(HttpRequest.newBuilder(nothing).build()).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void aSiteMayStandBelowAnyPath() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");
      workshop.save("content/site.yaml", "base_url: https://example.org/caf%C3%A9/a%20b/\n");
      URI page = URI.create("http://127.0.0.1:" + workshop.port() + "/caf%C3%A9/a%20b/about/");

      HttpResponse<String> answer =
          workshop.await("../caf%C3%A9/a%20b/about", found -> found.statusCode() == 301);

      assertThat(answer.headers().firstValue("Location")).contains("/caf%C3%A9/a%20b/about/");
      assertThat(workshop.send(HttpRequest.newBuilder(page).build()).body())
          .contains("The first word.");
    }
  }
}
