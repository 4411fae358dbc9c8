package io.github.spacecraftcatalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTest {

  @TempDir Path folder;
  private ContentFixture content;

  @BeforeEach
  void emptyFolder() {
    content = new ContentFixture(folder);
  }

  @Test
  void everySettingIsRead() throws IOException {
    SiteSettings settings =
        content.settings(
            """
            # a comment
            title: "Ships: a list"
            description: All of them
            base_url: https://me.github.io/ships
            language: pt-br
            repository: https://github.com/me/ships
            copy_images_licensed:
              - default
              - Roscosmos Image Use Policy
            """);

    assertThat(settings)
        .isEqualTo(
            new SiteSettings(
                "Ships: a list",
                "All of them",
                Optional.of(new SiteUrl("https://me.github.io/ships/")),
                "pt-BR",
                Optional.of(URI.create("https://github.com/me/ships")),
                Optional.of(List.of("default", "Roscosmos Image Use Policy"))));
    assertThat(content.reported()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CC0 | 1:23 | copy_images_licensed has to be a list, and is text",
        "{a: b} | 1:23 | copy_images_licensed has to be a list, and is a mapping",
        "[4] | 1:24 | copy_images_licensed's entry has to be text, and is a number; quotes make it"
            + " text: \"4\"",
        "[[CC0]] | 1:24 | copy_images_licensed's entry has to be text, and is a list",
        "[{a: [b]}] | 1:24 | copy_images_licensed's entry has to be text, and is a mapping",
      })
  void aListOfLicencesHoldsTexts(String yaml, String place, String problem) throws IOException {
    content.settings("copy_images_licensed: " + yaml + "\n");

    assertThat(content.reported())
        .containsExactly("error: content/site.yaml:" + place + ": " + problem + " [setting]");
  }

  @Test
  void anEmptyListOfLicencesIsNotTheDefault() throws IOException {
    assertThat(content.settings("copy_images_licensed: []\n").copyImagesLicensed())
        .contains(List.of());
    assertThat(content.settings("copy_images_licensed:\n").copyImagesLicensed()).isEmpty();
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void withoutSettingsThereAreDefaults() throws IOException {
    assertThat(content.read().settings()).isEqualTo(SiteSettings.DEFAULTS);
    assertThat(content.settings("# title: Ships\n")).isEqualTo(SiteSettings.DEFAULTS);
    assertThat(content.settings("title:\nlanguage: ''\n")).isEqualTo(SiteSettings.DEFAULTS);
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void withoutAFolderThereAreDefaults() throws IOException {
    SiteContent none = new ContentFixture(folder.resolve("absent")).read();

    assertThat(none.settings()).isEqualTo(SiteSettings.DEFAULTS);
    assertThat(none.pages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "base_uri, base_url",
    "baseUrl, base_url",
    "BASE-URL, base_url",
    "titel, title",
    "lang uage, language",
    "repo sitory, repository",
    "descripton, description"
  })
  void theNearestKnownNameIsSuggested(String written, String meant) throws IOException {
    content.settings("title: Ships\n" + written + ": x\n");

    assertThat(content.reported())
        .containsExactly(
            "error: content/site.yaml:2:1: unknown setting \""
                + written
                + "\"; did you mean "
                + meant
                + "? [setting]");
  }

  @Test
  void aNameNearToNoneGetsTheList() throws IOException {
    content.settings("colour: red\n");

    assertThat(content.reported())
        .containsExactly(
            "error: content/site.yaml:1:1: unknown setting \"colour\"; known are title,"
                + " description, base_url, language, repository, copy_images_licensed"
                + " [setting]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: 2001 | 1:8: title has to be text, and is a number; quotes make it text: \"2001\"",
        "title: true | 1:8: title has to be text, and is true or false; quotes make it text: \"true\"",
        "title: [a, b] | 1:8: title has to be text, and is a list",
        "title: {a: b} | 1:8: title has to be text, and is a mapping",
        "title: !!binary aGFsbG8= | 1:8: title has to be text, and is binary data",
        "title: *t | 1:8: title has to be text, and is an alias; write the value itself instead of *t",
        "base_url: ftp://me.example | 1:11: base_url: \"ftp://me.example\" is not a base URL such as https://me.github.io/repo/: it has to start with https:// and a host",
        "repository: me/ships | 1:13: repository: \"me/ships\" is not an address such as https://github.com/me/repo",
        "language: english | 1:11: language: \"english\" is not a language tag such as en or pt-BR",
        "language: en_GB | 1:11: language: \"en_GB\" is not a language tag such as en or pt-BR",
        "language: qq | 1:11: language: \"qq\" is not a language tag such as en or pt-BR",
        "Ships | 1:1: has to consist of lines like \"title: My catalog\", and is text",
        "- Ships | 1:1: has to consist of lines like \"title: My catalog\", and is a list",
        "title: a: b | 1:9: a value that contains \": \" has to stand in quotes",
        "title: @me | 1:8: a value that starts with this character has to stand in quotes",
        "title: \"Ships | 1:14: a quote or bracket is not closed",
        "title: [Ships | 1:14: a quote or bracket is not closed",
        "? [a] | 1:4: a setting's name has to be plain text",
      })
  void aMalformedValueIsReportedWhereItStands(String yaml, String report) throws IOException {
    SiteSettings settings = content.settings(yaml);

    assertThat(content.reported())
        .containsExactly("error: content/site.yaml:" + report + " [setting]");
    assertThat(settings).isEqualTo(SiteSettings.DEFAULTS);
  }

  @Test
  void aNameSetTwiceIsReportedAndTheFirstCounts() throws IOException {
    assertThat(content.settings("title: A\nlanguage: de\ntitle: B\n").title()).isEqualTo("A");
    assertThat(content.reported())
        .containsExactly(
            "error: content/site.yaml:3:1: title is already set above; delete one of the two"
                + " [setting]");
  }

  @Test
  void tabsCannotIndent() throws IOException {
    content.settings("title:\n\tShips\n");

    assertThat(content.reported())
        .containsExactly(
            "error: content/site.yaml:2:1: YAML cannot be indented with a tab; use spaces"
                + " [setting]");
  }

  @Test
  void aSecondDocumentIsReported() throws IOException {
    assertThat(content.settings("title: A\n---\ntitle: B\n").title()).isEqualTo("A");
    assertThat(content.reported())
        .containsExactly(
            "error: content/site.yaml:3:1: has a second document; only one is read [setting]");
  }

  @Test
  void anEmptyFileIsReported() throws IOException {
    content.settings(" \n");

    assertThat(content.reported())
        .containsExactly(
            "error: content/site.yaml:1:1: is empty; write something into it or delete it"
                + " [empty-file]");
  }

  @Test
  void aliasesDoNotMultiply() throws IOException {
    var bomb = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 100; i++) {
      bomb.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
    }

    content.settings(bomb + "title: *a99\n");

    assertThat(content.reported())
        .hasSize(101)
        .last()
        .asString()
        .contains("101:8")
        .contains("*a99");
  }

  @Test
  void deepNestingIsReported() throws IOException {
    content.settings("title: " + "[".repeat(100_000));

    assertThat(content.reported()).singleElement().asString().contains("is not YAML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "http://example.com/catalog",
        "https://www.example.net",
        "https://catalog.example/"
      })
  void anExampleBaseUrlIsANotice(String url) throws IOException {
    SiteSettings settings = content.settings("title: A\nbase_url: " + url + "\n");

    assertThat(settings.baseUrl()).isPresent();
    assertThat(content.reported())
        .containsExactly(
            "notice: content/site.yaml:2:11: base_url is still the example's; canonical links and"
                + " the sitemap use it until you set your own [base-url]");
  }

  @Test
  void aBaseUrlFromOutsideTakesPrecedenceAndSilencesTheNotice() throws IOException {
    SiteUrl other = new SiteUrl("https://me.github.io/");
    content.with("site.yaml", "base_url: https://example.org/\n");

    assertThat(content.read(Optional.of(other)).settings().baseUrl()).contains(other);
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void aWrongExtensionIsReported() throws IOException {
    content.with("site.yml", "title: Ships\n").read();

    assertThat(content.reported())
        .containsExactly("error: content/site.yml: is not read; rename it to site.yaml [setting]");
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
    assertThat(content.settings("\uFEFFtitle: Ships\r\nlanguage: de\r\ncolour: red\r\n").language())
        .isEqualTo("de");
    assertThat(content.reported()).singleElement().asString().contains("site.yaml:3:1");
  }

  @Test
  void noPrefixOfTheSettingsFails() throws IOException {
    String yaml = Files.readString(Path.of("content/site.yaml"));
    for (int length = 0; length <= yaml.length(); length++) {
      noFailure(yaml.substring(0, length));
    }
  }

  @Test
  void noCharacterInTheWrongPlaceFails() {
    String yaml = "title: \"a\"\nlanguage: [b, {c: d}]\n? e\n: >\n  f\n";
    for (String intruder :
        new String[] {
          "\t",
          "\"",
          "'",
          "*",
          "&",
          "!",
          "%",
          "@",
          "{",
          "]",
          "?",
          ":",
          "-",
          "\n---\n",
          "<<: *a\n",
          "|",
          "\uD800",
          "~"
        }) {
      for (int at = 0; at <= yaml.length(); at++) {
        noFailure(yaml.substring(0, at) + intruder + yaml.substring(at));
      }
    }
  }

  private static void noFailure(String yaml) {
    var reader = new SettingsReader(new Diagnostics());
    assertThatCode(() -> reader.read(yaml, "site.yaml", Optional.empty()))
        .as(yaml)
        .doesNotThrowAnyException();
  }
}
