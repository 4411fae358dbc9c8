package io.github.spacecraftcatalog.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://me.github.io/repo/, https://me.github.io/repo/, /repo/",
    "https://me.github.io/repo, https://me.github.io/repo/, /repo/",
    "https://me.github.io, https://me.github.io/, /",
    "' https://me.github.io/\n', https://me.github.io/, /",
    "http://localhost:8080, http://localhost:8080/, /",
    "http://[::1]:8080/x, http://[::1]:8080/x/, /x/",
    "HTTPS://Me.GitHub.IO/Repo, https://me.github.io/Repo/, /Repo/",
    "https://me.github.io/a/./b/../c, https://me.github.io/a/c/, /a/c/",
    "https://me.github.io/..a/, https://me.github.io/..a/, /..a/",
    "https://me.github.io//a//b/, https://me.github.io/a/b/, /a/b/",
    "https://me.github.io/a%20b, https://me.github.io/a%20b/, /a%20b/",
    "https://xn--mnchen-3ya.example/, https://xn--mnchen-3ya.example/, /",
  })
  void aBaseUrlIsReadAsPeopleWriteIt(String text, String value, String basePath) {
    SiteUrl url = SiteUrl.parse(text);

    assertThat(url).hasToString(value);
    assertThat(url.basePath()).isEqualTo(basePath);
    assertThat(SiteUrl.parse(value)).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource({
    "me.github.io/repo, it has to start with https:// and a host",
    "/repo/, it has to start with https:// and a host",
    "//me.github.io/, it has to start with https:// and a host",
    "'', it has to start with https:// and a host",
    "ftp://me.github.io/, it has to start with https:// and a host",
    "file:///srv/www/, it has to start with https:// and a host",
    "javascript:alert(1), it has to start with https:// and a host",
    "https:me.github.io, it has to start with https:// and a host",
    "https:///repo/, it has to start with https:// and a host",
    "https://me.github.io/?a=b, 'it may not have a query, a fragment or a user name'",
    "https://me.github.io/?, 'it may not have a query, a fragment or a user name'",
    "https://me.github.io/#a, 'it may not have a query, a fragment or a user name'",
    "https://me@github.io/, 'it may not have a query, a fragment or a user name'",
    "https://me:secret@github.io/, 'it may not have a query, a fragment or a user name'",
    "https://me.github.io/a b, illegal character in path",
    "https://, expected authority",
  })
  void whatIsNoBaseUrlIsRefusedWithTheReason(String text, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteUrl.parse(text))
        .withMessageContaining(
            "\"" + text + "\" is not a base URL such as https://me.github.io/repo/: " + reason);
  }

  /** An internationalised host has to be written in its ASCII form, as registrars show it. */
  @ParameterizedTest
  @ValueSource(strings = {"https://münchen.example/", "https://я.рф/"})
  void aHostOutsideOfAsciiIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SiteUrl.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://me.github.io/..", "https://me.github.io/../../x/"})
  void aPathThatClimbsAboveTheHostIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SiteUrl.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://me.github.io", "HTTPS://me.github.io/", "nonsense"})
  void onlyTheFinishedFormIsAValue(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SiteUrl(value));
  }

  @Test
  void aPlaceIsResolvedBelowTheBasePath() {
    SiteUrl url = SiteUrl.parse("https://me.github.io/repo");

    assertThat(url.resolve(SitePath.HOME)).isEqualTo("https://me.github.io/repo/");
    assertThat(url.resolve(new SitePath("spacecraft/408-progress-8/")))
        .isEqualTo("https://me.github.io/repo/spacecraft/408-progress-8/");
  }

  @Test
  void aPathInOtherLettersIsWrittenInAscii() {
    assertThat(SiteUrl.parse("https://example.org/ü/日本").value())
        .isEqualTo("https://example.org/%C3%BC/%E6%97%A5%E6%9C%AC/");
    assertThat(SiteUrl.parse("HTTPS://Example.org:8080/%20a/").value())
        .isEqualTo("https://example.org:8080/%20a/");
  }
}
