package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of the content folder, each as what it is. */
final class ContentCollector {

  private static final String SETTINGS = "site.yaml";

  /** The settings' name under which some would look in vain for their effect. */
  private static final String MISNAMED_SETTINGS = "site.yml";

  private final Optional<SiteUrl> baseUrl;
  private final Drafts drafts;
  private final Diagnostics diagnostics;
  private final TextReader textReader;
  private final Map<SitePath, ContentPage> pages = new TreeMap<>();
  private final List<ContentFile> files = new ArrayList<>();

  ContentCollector(Optional<SiteUrl> baseUrl, Drafts drafts, Diagnostics diagnostics) {
    this.baseUrl = baseUrl;
    this.drafts = drafts;
    this.diagnostics = diagnostics;
    this.textReader = new TextReader(diagnostics);
  }

  SiteContent collect(List<SourceFile> found) throws IOException {
    SiteSettings settings = settings(found);
    Optional<Document> home = home(found, settings.title());
    for (SourceFile file : found) {
      if (file.isMarkdown() && !file.relative().equals(ContentPaths.HOME)) {
        addPage(file);
      } else if (file.relative().equals(MISNAMED_SETTINGS)) {
        diagnostics.report(
            Rule.SETTING, Place.of(file.display()), "is not read; rename it to " + SETTINGS);
      } else if (!file.isMarkdown() && !file.isYaml()) {
        addFile(file);
      }
    }
    files.sort(Comparator.comparing(ContentFile::path));
    return new SiteContent(settings, home, List.copyOf(pages.values()), files);
  }

  private SiteSettings settings(List<SourceFile> found) throws IOException {
    Optional<SourceFile> file = named(found, SETTINGS);
    Optional<String> text = file.isPresent() ? textReader.read(file.get()) : Optional.empty();
    SiteSettings settings =
        text.map(
                yaml ->
                    new SettingsReader(diagnostics)
                        .read(yaml, file.orElseThrow().display(), baseUrl))
            .orElse(SiteSettings.DEFAULTS);
    return baseUrl.map(settings::withBaseUrl).orElse(settings);
  }

  private Optional<Document> home(List<SourceFile> found, String siteTitle) throws IOException {
    Optional<SourceFile> file = named(found, ContentPaths.HOME);
    Optional<String> text = file.isPresent() ? textReader.read(file.get()) : Optional.empty();
    return text.flatMap(
        markdown -> new PageReader(diagnostics).home(markdown, file.orElseThrow(), siteTitle));
  }

  private static Optional<SourceFile> named(List<SourceFile> found, String relative) {
    return found.stream().filter(file -> file.relative().equals(relative)).findFirst();
  }

  private void addPage(SourceFile file) throws IOException {
    Optional<SitePath> path = ContentPaths.ofMarkdown(file.relative());
    if (path.isEmpty()) {
      report(Rule.FILE_NAME, file, "needs a name with a letter a-z or a digit in each part");
    } else if (path.get().equals(SitePath.HOME)) {
      report(
          Rule.ADDRESS_TAKEN,
          file,
          "would replace the home page; its introduction belongs into " + ContentPaths.HOME);
    } else {
      var own = new Diagnostics();
      Optional<ContentPage> page =
          textReader.read(file).flatMap(text -> new PageReader(own).page(text, file, path.get()));
      if (drafts == Drafts.SHOWN || page.filter(ContentPage::draft).isEmpty()) {
        diagnostics.reportAll(own);
        page.ifPresent(present -> place(present, file));
      }
    }
  }

  private void place(ContentPage page, SourceFile file) {
    ContentPage other = pages.putIfAbsent(page.path(), page);
    if (other != null) {
      report(
          Rule.ADDRESS_TAKEN,
          file,
          "would be " + page.path() + ", as " + other.source() + " is already");
    }
  }

  private void addFile(SourceFile file) {
    if (SitePath.isValid(file.relative())) {
      files.add(new ContentFile(new SitePath(file.relative()), file.file(), file.display()));
    } else {
      report(
          Rule.FILE_NAME,
          file,
          "cannot be published under this name; use letters a-z, digits, dots, hyphens and"
              + " underscores");
    }
  }

  private void report(Rule rule, SourceFile file, String message) {
    diagnostics.report(rule, Place.of(file.display()), message);
  }
}
