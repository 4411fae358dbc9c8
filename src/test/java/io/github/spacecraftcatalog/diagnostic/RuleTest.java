package io.github.spacecraftcatalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

  /** People filter by these words and rely on what stops a build. */
  @ParameterizedTest
  @CsvSource({
    "NO_CAPTURES, error, no-captures",
    "UNREADABLE, error, unreadable",
    "EMPTY_FILE, error, empty-file",
    "COMPRESSION, error, compression",
    "ENCODING, error, encoding",
    "JSON_SYNTAX, error, json-syntax",
    "NO_JSON, error, no-json",
    "HTML_PAGE, error, html-page",
    "API_ERROR, error, api-error",
    "NOT_A_CAPTURE, error, not-a-capture",
    "RECORD_ID, error, record-id",
    "RECORD_NAME, error, record-name",
    "FEWER_RECORDS, error, fewer-records",
    "MANY_WARNINGS, error, many-warnings",
    "LEADING_TEXT, warning, leading-text",
    "TRAILING_TEXT, warning, trailing-text",
    "NO_RECORDS, warning, no-records",
    "VALUE_TYPE, warning, value-type",
    "DURATION, warning, duration",
    "DATE, warning, date",
    "NUMBER_RANGE, warning, number-range",
    "WEB_ADDRESS, warning, web-address",
    "FAMILY_CYCLE, warning, family-cycle",
    "IMAGE_FORMAT, warning, image-format",
    "UNUSED_IMAGE, warning, unused-image",
    "IMAGE_LICENSE, notice, image-license",
  })
  void theLabelAndTheSeverityOfARuleStay(Rule rule, String severity, String label) {
    assertThat(rule.label()).isEqualTo(label);
    assertThat(rule.severity().word()).isEqualTo(severity);
  }

  @ParameterizedTest
  @EnumSource
  void aLabelIsLowerCaseWordsWithHyphens(Rule rule) {
    assertThat(rule.label()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void labelsAreDistinct() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::label)).doesNotHaveDuplicates();
  }
}
