package io.github.spacecraftcatalog.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAssetsTest {

  @TempDir Path folder;
  private Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "site.js, assets/site.2cf24dba5f.js",
    "fonts/a.b.woff2, assets/fonts/a.b.2cf24dba5f.woff2",
    "a.b/LICENSE, assets/a.b/LICENSE.2cf24dba5f",
    "root/CNAME, CNAME",
    "root/.well-known/security.txt, .well-known/security.txt",
    "root/.nojekyll, .nojekyll",
  })
  void theAddressHoldsTheContentsFingerprintExceptBelowRoot(String name, String path)
      throws IOException {
    write(name, "hello");
    SiteAssets assets = read();

    assertThat(assets.path(name).value()).isEqualTo(path);
    assertThat(assets.files())
        .singleElement()
        .satisfies(file -> assertThat(file.path().value()).isEqualTo(path))
        .satisfies(file -> assertThat(file.source()).isEqualTo("site-assets/" + name))
        .satisfies(file -> assertThat(file.content()).asString().isEqualTo("hello"));
    assertThat(reported()).isEmpty();
  }

  @Test
  void scriptsStandSideBySideUnderTheNamesThatTheyImport() throws IOException {
    write("scripts/site.js", "import './parts/table.js';");
    write("scripts/parts/table.js", "export {};");
    String before = read().path("scripts/site.js").value();

    assertThat(before).matches("assets/scripts[.][0-9a-f]{10}/site[.]js");
    assertThat(read().path("scripts/parts/table.js").value())
        .isEqualTo(before.replace("site.js", "parts/table.js"));
    write("scripts/parts/table.js", "export const changed = 1;");
    assertThat(read().path("scripts/site.js").value()).isNotEqualTo(before);
  }

  @Test
  void anUnknownNameIsAMistakeOfTheCaller() throws IOException {
    SiteAssets assets = read();

    assertThat(assets.find("site.css")).isEmpty();
    assertThatThrownBy(() -> assets.path("site.css"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("site.css");
  }

  @Test
  void nobodyCanChangeTheContent() throws IOException {
    write("a.js", "hello");
    AssetFile file = read().files().get(0);
    file.content()[0] = 'j';

    assertThat(file.content()).asString().isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden",
        ".git/config",
        "fonts/.DS_Store",
        "Thumbs.db",
        "site.css~",
        "root/.DS_Store",
        "root/.gitkeep",
        "root/._CNAME"
      })
  void leftoversAreNotPublished(String name) throws IOException {
    write(name, "");

    assertThat(read().files()).isEmpty();
    assertThat(reported()).isEmpty();
  }

  @Test
  void namesThatCannotBeAnAddressAreReported() throws IOException {
    write("my font.woff2", "");

    assertThat(read().files()).isEmpty();
    assertThat(reported())
        .containsExactly(
            "error: site-assets/my font.woff2: cannot be published under this name; use letters"
                + " a-z, digits, dots, hyphens and underscores [file-name]");
  }

  @Test
  void whatCannotBeReadIsReported() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.css"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(read().files()).isEmpty();
    assertThat(reported())
        .containsExactly(
            "error: site-assets/gone.css: is neither a file nor a link to one [unreadable]",
            "error: site-assets/loop: cannot be read; check that you may read it [unreadable]");
  }

  @Test
  void aMissingFolderIsReported() throws IOException {
    SiteAssets.read(folder.resolve("absent"), "site-assets", diagnostics);

    assertThat(reported())
        .containsExactly("error: site-assets: there is no such folder [unreadable]");
  }

  @Test
  void stylesheetsNameAssetsByTheirAddresses() throws IOException {
    write("fonts/a.woff2", "hello");
    write("css/site.css", "@font-face { src: url(\"../fonts/a.woff2\") format(\"woff2\") }");

    assertThat(css("css/site.css"))
        .isEqualTo(
            "@font-face { src: url(\"../../assets/fonts/a.2cf24dba5f.woff2\") format(\"woff2\") }");
  }

  @Test
  void aStylesheetAtTheRootNamesAssetsToo() throws IOException {
    write("a.svg", "hello");
    write("root/b.svg", "");
    write("root/print.css", "a { b: url(../a.svg#c) url(b.svg) }");

    assertThat(css("root/print.css"))
        .isEqualTo("a { b: url(./assets/a.2cf24dba5f.svg#c) url(./b.svg) }");
  }

  @Test
  void aStylesheetsAddressChangesWithWhatItNames() throws IOException {
    write("site.css", "@import 'sub.css';");
    write("sub.css", "a { b: url(c.svg) }");
    write("c.svg", "one");
    String before = read().path("site.css").value();
    write("c.svg", "two");

    assertThat(read().path("site.css").value()).isNotEqualTo(before);
    assertThat(reported()).isEmpty();
  }

  @Test
  void missingAssetsAreReportedWhereTheyAreNamed() throws IOException {
    write(
        "css/site.css",
        "/* */\r\na { b: url( 'c.svg' ); c: url(../../d.svg) }\n@import \"/e.css\";");

    assertThat(css("css/site.css")).contains("url( 'c.svg' )");
    assertThat(reported())
        .containsExactly(
            "error: site-assets/css/site.css:2:14: there is no css/c.svg in the assets folder; add"
                + " it or mend the path [missing-asset]",
            "error: site-assets/css/site.css:2:31: \"../../d.svg\" leads out of the assets folder"
                + " [missing-asset]",
            "error: site-assets/css/site.css:3:10: \"/e.css\" cannot be resolved; write the path"
                + " from this file's folder [missing-asset]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import \"https://a.example/b.css\";",
        "a { b: url(//a.example/b) }",
        "a { b: url(HTTP://a.example/b) }",
        "a { b: u\\72l(https://a.example/b) }",
        "@font-face { src: url('\\68ttps://a.example/b') }"
      })
  void otherHostsAreRefused(String css) throws IOException {
    write("site.css", css);
    read();

    assertThat(reported()).singleElement().asString().endsWith("[third-party]");
  }

  @Test
  void stylesheetsThatNameEachOtherAreReported() throws IOException {
    write("a.css", "@import 'b.css';");
    write("b.css", "@import 'c.css';");
    write("c.css", "\n@import 'a.css';");

    assertThat(read().files()).hasSize(3);
    assertThat(reported())
        .containsExactly(
            "error: site-assets/c.css:2:10: a.css refers back to this stylesheet; let only one"
                + " import the other [import-cycle]");
  }

  @Test
  void aStylesheetThatIsNotUtf8IsReported() throws IOException {
    Files.write(folder.resolve("a.css"), "a\n\u00fc".getBytes(StandardCharsets.ISO_8859_1));
    read();

    assertThat(reported())
        .containsExactly(
            "error: site-assets/a.css:2:1: is not UTF-8 from here on; save the file as UTF-8"
                + " [encoding]");
  }

  @Test
  void noPrefixOfAStylesheetFails() throws IOException {
    String css =
        "@import url( 'a\\41 \\' b' ) layer(x); /* \" */ a::before { content: '\\'; b: url(x\\)y) }";
    for (int length = 0; length < css.length(); length++) {
      write("site.css", css.substring(0, length));
      assertThat(read().files()).hasSize(1);
    }
  }

  @Test
  void theProgramCarriesItsAssets() throws IOException {
    SiteAssets bundled = SiteAssets.bundled();

    assertThat(bundled.find("site.css")).isPresent();
    SiteAssets fromFolder =
        SiteAssets.read(Path.of("site-assets"), "site-assets", new Diagnostics());
    assertThat(bundled.files())
        .extracting(AssetFile::path)
        .isEqualTo(fromFolder.files().stream().map(AssetFile::path).toList());
  }

  @Test
  void assetsAreReadFromAJarToo() throws IOException {
    Path jar = folder.resolve("a program.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      for (String name :
          List.of("in/", "in/fonts/", "in/fonts/a.woff2", "in/root/", "in/root/.b")) {
        entries.putNextEntry(new JarEntry(name));
        if (!name.endsWith("/")) {
          entries.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        entries.closeEntry();
      }
    }
    var url = URI.create("jar:" + jar.toUri() + "!/in").toURL();

    for (int time = 0; time < 2; time++) {
      SiteAssets assets =
          BundledFolder.read(url, inJar -> SiteAssets.read(inJar, "bundled", diagnostics));
      assertThat(assets.files())
          .extracting(AssetFile::toString)
          .containsExactly(
              "bundled/root/.b -> /.b",
              "bundled/fonts/a.woff2 -> /assets/fonts/a.2cf24dba5f.woff2");
    }
    assertThat(reported()).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SiteAssets read() throws IOException {
    diagnostics = new Diagnostics();
    return SiteAssets.read(folder, "site-assets", diagnostics);
  }

  private String css(String name) throws IOException {
    SiteAssets assets = read();
    return assets.files().stream()
        .filter(file -> file.path().equals(assets.path(name)))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private List<String> reported() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }
}
