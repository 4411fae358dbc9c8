package io.github.spacecraftcatalog.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { b: url(c.svg) } | c.svg",
        "a { b: URL(  \"c d.svg\"  ) } | c d.svg",
        "a { b: url('c\\'d') } | c'd",
        "a { b: url(c\\)d) } | c)d",
        "a { b: url(\\000063.svg) } | c.svg",
        "a { b: url(\\63 .svg) } | c.svg",
        "a { b: u\\72 l(c.svg) } | c.svg",
        "a { b: url(c | c",
        "a { b: url(\"c | c",
        "@import \"a.css\" layer(b) supports(c: \"d\"); | a.css",
        "@IMPORT url(a.css) screen; | a.css",
        "@import/**/'a.css'; | a.css",
      })
  void anAddressIsFound(String css, String address) {
    assertThat(CssScanner.scan(css)).extracting(CssReference::address).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* url(a) */",
        "/* url(a)",
        "a { content: \"url(b)\" }",
        "a { content: 'x\\'url(b)' }",
        "a { content: \"/*\" } b { content: 'c' }",
        "@namespace svg url(http://www.w3.org/2000/svg);",
        "@charset \"utf-8\";",
        "a { b: my-url(c) }",
        "a { b: url }",
        "@import",
        "\\",
        "u\\72 l",
      })
  void whatIsNoAddressIsLeftAlone(String css) {
    assertThat(CssScanner.scan(css)).isEmpty();
  }

  @Test
  void severalAddressesComeInOrder() {
    assertThat(CssScanner.scan("a{b:url(c),url( \"d\" )}\n@import 'e';/* url(f) */url(g)"))
        .extracting(CssReference::address)
        .containsExactly("c", "d", "e", "g");
  }

  @Test
  void anAddressStandsWithinItsQuotes() {
    String css = "a { b: url( 'c\\64' ) }";
    CssReference reference = CssScanner.scan(css).get(0);

    assertThat(css.substring(reference.start(), reference.end())).isEqualTo("c\\64");
  }

  @Test
  void longDataIsNoTrouble() {
    String data = "data:," + "a%20".repeat(100_000);

    assertThat(CssScanner.scan("a { b: url(\"" + data + "\") }"))
        .extracting(CssReference::address)
        .containsExactly(data);
  }
}
