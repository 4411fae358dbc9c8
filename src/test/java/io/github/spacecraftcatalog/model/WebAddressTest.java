package io.github.spacecraftcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.com, https://example.com",
    "http://example.com/a?b=c&d#e, http://example.com/a?b=c&d#e",
    "HTTPS://EXAMPLE.COM/A, HTTPS://EXAMPLE.COM/A",
    "' https://example.com/ ', https://example.com/",
    "https://example.com:8443/, https://example.com:8443/",
    "https://192.0.2.1/, https://192.0.2.1/",
    "https://[2001:db8::1]/, https://[2001:db8::1]/",
    "https://example.com/255bauto255d__%20x.png, https://example.com/255bauto255d__%20x.png",
    "https://example.com/Союз, https://example.com/%D0%A1%D0%BE%D1%8E%D0%B7",
    "https://example.com/Lemaître?é=ü, https://example.com/Lema%C3%AEtre?%C3%A9=%C3%BC",
    "https://example.com/🚀, https://example.com/%F0%9F%9A%80",
  })
  void aWebAddressIsTakenInAscii(String text, String value) {
    assertThat(WebAddress.parse(text)).hasToString("Optional[" + value + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\0script:alert(1)",
        "javascript://example.com/%0aalert(1)",
        "javascript&colon;alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "blob:https://example.com/1",
        "file:///etc/passwd",
        "ftp://example.com/",
        "mailto:a@example.com",
        "about:blank",
        "//example.com/",
        "///example.com/",
        "\\\\example.com\\a",
        "/a",
        "a.png",
        "?a",
        "#a",
        "example.com",
        "https:",
        "https://",
        "https:///a",
        "https:example.com",
        "https:/example.com",
        "https:\\\\example.com",
        "https://user@example.com/",
        "https://user:secret@example.com/",
        "https://example.com@evil.example/",
        "https://@evil.example/",
        "https://example.com/a b",
        "https://exa mple.com/",
        "https://example.com/\"onload=alert(1)",
        "https://example.com/<script>",
        "https://example.com/a\nb",
        "https://example.com/a\u0000b",
        "https://example.com/a\u2028b",
        "https://example.com/a\\b",
        "https://example.com/%zz",
        "https://example.com/\ud800",
        "http\u017f://example.com/",
      })
  void whatABrowserCouldMistakeIsNoWebAddress(String text) {
    assertThat(WebAddress.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "https://user@example.com/",
        "//example.com/",
        " https://example.com/",
        "https://example.com/é",
      })
  void theTypeCannotHoldWhatParsingWouldNotGive(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress(value));
  }
}
