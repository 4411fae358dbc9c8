package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Turns the text of a Markdown file into a page, or into the home page's introduction. */
final class PageReader {

  private static final SettingNames NAMES =
      new SettingNames("title", "description", "nav", "draft");

  private final Diagnostics diagnostics;

  PageReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A page with all that can be understood of it; empty when its text cannot be shown. */
  Optional<ContentPage> page(String text, SourceFile file, SitePath path) {
    FrontMatter parts = FrontMatter.split(text);
    Optional<YamlMapping> frontMatter = frontMatter(parts, file);
    return tree(parts, file)
        .map(
            root -> {
              YamlMapping values = frontMatter.orElseGet(this::nothingSet);
              Optional<String> title = title(root, values);
              if (title.isEmpty() && frontMatter.isPresent() && values.place("title").isEmpty()) {
                reportMissingTitle(file);
              }
              // A page with a fault keeps its place, so that links to it are not called broken.
              String shown = title.orElse(file.relative());
              return new ContentPage(
                  path,
                  shown,
                  values.text("description"),
                  values.wholeNumber("nav"),
                  values.flag("draft"),
                  document(root, shown, file, path, parts.bodyLine()),
                  file.display());
            });
  }

  /** The introduction on the home page; empty when its text cannot be shown. */
  Optional<Document> home(String text, SourceFile file, String siteTitle) {
    FrontMatter parts = FrontMatter.split(text);
    if (parts.bodyLine() > 1) {
      diagnostics.report(
          Rule.FRONT_MATTER,
          Place.at(file.display(), 1, 1),
          "has front matter, which is not read here: the home page's title and description are"
              + " those in site.yaml");
    }
    return tree(parts, file)
        .map(root -> document(root, siteTitle, file, SitePath.HOME, parts.bodyLine()));
  }

  private Optional<YamlMapping> frontMatter(FrontMatter parts, SourceFile file) {
    if (!parts.closed()) {
      diagnostics.report(
          Rule.FRONT_MATTER,
          Place.at(file.display(), 1, 1),
          "the front matter that starts here does not end; put a line of --- below it");
      return Optional.empty();
    }
    return new YamlReader(file.display(), 2, Rule.FRONT_MATTER, NAMES, diagnostics)
        .read(parts.yaml());
  }

  private YamlMapping nothingSet() {
    return new YamlMapping(Map.of(), Rule.FRONT_MATTER, diagnostics);
  }

  private Optional<Node> tree(FrontMatter parts, SourceFile file) {
    Optional<Node> root = MarkdownTree.parse(parts.body());
    if (root.isEmpty()) {
      diagnostics.report(
          Rule.PAGE,
          Place.of(file.display()),
          "is nested too deeply to be shown; use fewer levels of quotes, lists or emphasis");
    }
    return root;
  }

  /** Takes the title out of the text where it would be shown twice. */
  private static Optional<String> title(Node root, YamlMapping values) {
    Optional<String> written = values.text("title");
    Optional<Heading> heading = MarkdownTree.leadingTitle(root);
    Optional<String> headingText = heading.map(PlainText::of).filter(words -> !words.isEmpty());
    if (written.isEmpty() || written.equals(headingText)) {
      heading.ifPresent(Node::unlink);
    }
    return written.or(() -> headingText);
  }

  private void reportMissingTitle(SourceFile file) {
    diagnostics.report(
        Rule.FRONT_MATTER,
        Place.at(file.display(), 1, 1),
        "the page has no title; start it with a line like \"# About\"");
  }

  private Document document(
      Node root, String title, SourceFile file, SitePath path, int firstLine) {
    return new DocumentReader(file, path, firstLine, diagnostics).read(root, title);
  }
}
