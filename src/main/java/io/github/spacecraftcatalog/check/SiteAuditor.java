package io.github.spacecraftcatalog.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Finds what is wrong with a finished site: links and fragments that lead nowhere, pages without
 * what every page needs, code that the content policy would block, calls to other hosts.
 *
 * <p>Links are looked up among the planned files and never followed, so that a page which nothing
 * links to is read too. Each body is made once and dropped when it has been read; of a page only
 * its title, the ids in it and its links to elements of later pages are kept.
 */
public final class SiteAuditor {

  /** GitHub Pages shows this file where there is no page. */
  private static final SitePath NOT_FOUND = SitePath.HOME.file("404.html");

  private static final Pattern SITEMAP = Pattern.compile("sitemap(-\\d+)?\\.xml");

  private final Diagnostics diagnostics;
  private final SiteAddresses addresses;
  private final Fragments fragments = new Fragments();
  private final Titles titles = new Titles();
  private final boolean canonical;
  private int pages;

  private SiteAuditor(
      Collection<SiteFile> files, Optional<SiteUrl> baseUrl, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.canonical = baseUrl.isPresent();
    this.addresses = new SiteAddresses(files.stream().map(SiteFile::path).toList(), baseUrl);
  }

  /**
   * Reads the whole site.
   *
   * @param files all files of the site; no two have the same place
   * @param baseUrl where the site will stand; when it is known, absolute links to the site itself
   *     are looked up like all others, and every page has to name its canonical address
   * @param diagnostics takes the faults; the place of each is the page's address in the site
   * @return how many pages were read
   * @throws IOException when a body cannot be made
   */
  public static int audit(
      Collection<SiteFile> files, Optional<SiteUrl> baseUrl, Diagnostics diagnostics)
      throws IOException {
    var auditor = new SiteAuditor(files, baseUrl, diagnostics);
    // In order, so that of two pages with one title it is always the same that is called second.
    List<SiteFile> sorted = files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
    for (SiteFile file : sorted) {
      auditor.audit(file);
    }
    auditor.fragments.reportMissing();
    return auditor.pages;
  }

  private void audit(SiteFile file) throws IOException {
    SitePath path = file.path();
    String name = path.value();
    if (path.isPage() || path.equals(NOT_FOUND)) {
      pages++;
      auditPage(path, document(file));
    } else if (name.endsWith(".html")) {
      auditDocument(path, document(file));
    } else if (name.endsWith(".css")) {
      references(path).audit(TextReferences.ofStylesheet(text(file)));
    } else if (name.endsWith(".webmanifest")) {
      references(path).audit(TextReferences.ofWebManifest(text(file)));
    } else if (SITEMAP.matcher(name).matches()) {
      references(path).audit(TextReferences.ofSitemap(text(file)));
    } else if (name.endsWith(".atom")) {
      references(path).audit(TextReferences.ofAtomFeed(text(file)));
    } else if (name.equals("robots.txt")) {
      references(path).audit(TextReferences.ofRobots(text(file)));
    } else if (name.equals("llms.txt")) {
      references(path).audit(TextReferences.ofLanguageModelGuide(text(file)));
    } else if (name.endsWith(".json")) {
      auditData(file);
    }
  }

  private void auditData(SiteFile file) throws IOException {
    SitePath path = file.path();
    Optional<DataReferences> kind = DataReferences.of(path);
    if (kind.isPresent()) {
      kind.get()
          .in(file.body().bytes())
          .ifPresentOrElse(
              references(path)::audit,
              () ->
                  new Faults(path, diagnostics)
                      .report(Rule.JSON_SYNTAX, "the file is not well-formed JSON"));
    }
  }

  /** A page of the program's. */
  private void auditPage(SitePath path, Document page) {
    var faults = new Faults(path, diagnostics);
    PolicyAudit.audit(page, faults);
    HeadAudit.audit(page, canonical, faults);
    titles.add(page, path, faults);
    BodyAudit.audit(page, faults);
    InlineCodeAudit.audit(page, faults);
    auditDocument(path, page);
  }

  /** Any page, also one that was put beside the content as a finished file. */
  private void auditDocument(SitePath path, Document page) {
    fragments.addPage(path, page, new Faults(path, diagnostics));
    references(path).audit(PageReferences.of(page));
  }

  private ReferenceAudit references(SitePath path) {
    boolean atAnyDepth = path.equals(NOT_FOUND);
    return new ReferenceAudit(
        path, atAnyDepth, addresses, fragments, new Faults(path, diagnostics));
  }

  private static Document document(SiteFile file) throws IOException {
    return Jsoup.parse(text(file));
  }

  private static String text(SiteFile file) throws IOException {
    return new String(file.body().bytes(), UTF_8);
  }
}
