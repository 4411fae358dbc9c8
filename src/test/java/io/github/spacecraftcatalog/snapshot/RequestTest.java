package io.github.spacecraftcatalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/2.3.0/spacecraft/",
        "/2.3.0/spacecraft",
        "/2.3.0/spacecraft/?",
        "/2.0.0/spacecraft/?limit=100&offset=200",
        "/2.3.0/spacecraft/?format=api&ordering=-time_docked&mode=detailed&limit=10",
        "https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=100",
        "/spacecraft/",
      })
  void aQuestionWithoutFiltersIsForAllSpacecraft(String address) {
    assertThat(Request.isForAllSpacecraft(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/2.3.0/spacecraft/408/",
        "/2.3.0/spacecraft/?in_space=true",
        "/2.3.0/spacecraft/?limit=100&is_placeholder=false",
        "/2.3.0/spacecraft/?search=Dragon",
        "/2.3.0/spacecraft/?status=1&limit=10",
        "/2.3.0/spacecraft/?spacecraft_config=3",
        "/2.3.0/spacecraft/?name=x",
        "/2.3.0/spacecraft/?anything_new=1",
        "/2.3.0/spacecraft_configurations/",
        "/2.3.0/spacecraft_flights/?limit=1",
        "/2.2.0/spacecraft/flight/",
        "/2.2.0/config/spacecraft/",
        "https://ll.thespacedevs.com/2.2.0/config/spacecraft/?limit=100",
        "/2.3.0/launches/?next=/spacecraft/",
      })
  void anyOtherQuestionIsNot(String address) {
    assertThat(Request.isForAllSpacecraft(address)).isFalse();
  }
}
