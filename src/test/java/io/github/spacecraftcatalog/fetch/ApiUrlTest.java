package io.github.spacecraftcatalog.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiUrlTest {

  private static final URI PAGE =
      URI.create("https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=100&mode=normal");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=100&offset=100",
        "http://LL.TheSpaceDevs.com/2.3.0/spacecraft/?limit=100&offset=100",
        "https://ll.thespacedevs.com:443/2.3.0/spacecraft?limit=100&offset=100",
        "https://someone@ll.thespacedevs.com/api/spacecraft/?limit=100&offset=100#top",
        "/2.3.0/spacecraft/?limit=100&offset=100",
        "?limit=100&offset=100"
      })
  void theNextPageIsAskedAtTheKnownAddress(String next) {
    assertThat(ApiUrl.follow(PAGE, next))
        .hasValue(URI.create("https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=100&offset=100"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/2.3.0/spacecraft/?offset=100",
        "https://ll.thespacedevs.com:8443/2.3.0/spacecraft/?offset=100",
        "https://ll.thespacedevs.com/2.3.0/agencies/?offset=100",
        "https://ll.thespacedevs.com/2.3.0/spacecraft/",
        "mailto:someone@example.org",
        "no address",
        ""
      })
  void anythingElseIsNot(String next) {
    assertThat(ApiUrl.follow(PAGE, next)).isEmpty();
  }
}
