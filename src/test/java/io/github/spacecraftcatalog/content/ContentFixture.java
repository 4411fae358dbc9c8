package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A content folder that a test fills and reads. */
final class ContentFixture {

  private final Path folder;
  private Diagnostics diagnostics = new Diagnostics();

  ContentFixture(Path folder) {
    this.folder = folder;
  }

  ContentFixture with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ContentFixture with(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  SiteContent read() throws IOException {
    return read(Optional.empty());
  }

  SiteContent read(Optional<SiteUrl> baseUrl) throws IOException {
    diagnostics = new Diagnostics();
    return read(baseUrl, Drafts.LEFT_OUT);
  }

  SiteContent readWithDrafts() throws IOException {
    diagnostics = new Diagnostics();
    return read(Optional.empty(), Drafts.SHOWN);
  }

  private SiteContent read(Optional<SiteUrl> baseUrl, Drafts drafts) throws IOException {
    return new ContentReader()
        .read(
            folder, List.of(folder.resolve("snapshots")), "content", baseUrl, drafts, diagnostics);
  }

  /** Reads {@code site.yaml} with this text. */
  SiteSettings settings(String yaml) throws IOException {
    return with("site.yaml", yaml).read().settings();
  }

  /** Reads {@code page.md} with this text. */
  ContentPage page(String markdown) throws IOException {
    return with("page.md", markdown).read().pages().get(0);
  }

  /** The HTML of {@code page.md} with this text below its title, as shown at {@code /page/}. */
  String html(String markdown) throws IOException {
    return html(page("# Page\n\n" + markdown));
  }

  static String html(ContentPage page) {
    SitePath path = page.path();
    return page.document().html(target -> path.toRoot() + target.value());
  }

  /** What the last reading reported, a line each. */
  List<String> reported() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }
}
