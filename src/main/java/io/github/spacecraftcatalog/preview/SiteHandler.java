package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.spacecraftcatalog.build.DraftSite;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.output.SiteFile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers requests for the site as GitHub Pages would. */
final class SiteHandler implements HttpHandler {

  private static final String LOST = "404.html";

  private final CurrentSite current;
  private final Renderings renderings;
  private final Announcer announcer;

  SiteHandler(CurrentSite current, Renderings renderings, Announcer announcer) {
    this.current = current;
    this.renderings = renderings;
    this.announcer = announcer;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var response = new Response(exchange);
      String raw = String.valueOf(exchange.getRequestURI().getRawPath());
      Optional<RequestPath.Refusal> refusal = RequestPath.refusal(raw);
      if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        response.text(405, "only GET and HEAD are answered");
      } else if (refusal.isPresent()) {
        response.text(refusal.get().status(), refusal.get().words());
      } else {
        answer(response, new RequestPath(exchange.getRequestURI().getPath()));
      }
    } catch (InterruptedException e) {
      // The server is being closed, and with it the connection.
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Response response, RequestPath path)
      throws IOException, InterruptedException {
    Standing standing = current.awaited();
    if (standing.edition().isEmpty()) {
      response.page(500, FaultPage.of(standing.problems(), 0));
      return;
    }
    Edition edition = standing.edition().get();
    // As it is sent, and as it is read.
    String sent = edition.site().basePath();
    String base = URI.create(sent).getPath();
    Optional<String> rest = path.below(base);
    if (rest.isPresent()) {
      answer(response, edition, rest.get());
    } else if (path.value().equals("/")) {
      response.redirect(302, sent);
    } else if (base.equals(path.value() + "/")) {
      response.redirect(301, sent);
    } else if (path.value().startsWith(base)) {
      lost(response, edition);
    } else if (isBelow(edition.site(), path.value().substring(1))) {
      // The site has moved while a page of it was open.
      response.redirect(302, sent + path.value().substring(1));
    } else {
      response.text(404, "the site stands below " + sent);
    }
  }

  private static boolean isBelow(DraftSite site, String name) {
    boolean isFolder = name.endsWith("/");
    return site.file(isFolder ? name + "index.html" : name).isPresent();
  }

  private void answer(Response response, Edition edition, String rest)
      throws IOException, InterruptedException {
    DraftSite site = edition.site();
    boolean isFolder = rest.isEmpty() || rest.endsWith("/");
    Optional<SiteFile> file = site.file(isFolder ? rest + "index.html" : rest);
    if (file.isPresent()) {
      send(response, edition, file.get(), site.isFingerprinted(file.get().path()));
    } else if (!isFolder && site.file(rest + "/index.html").isPresent()) {
      response.redirect(301, site.basePath() + rest + "/");
    } else if (!isFolder && site.file(rest + ".html").isPresent()) {
      send(response, edition, site.file(rest + ".html").get(), false);
    } else if (site.successor(rest).isPresent()) {
      // A page that was made earlier asks for what has got another address since.
      send(response, edition, site.successor(rest).get(), false);
    } else {
      lost(response, edition);
    }
  }

  private void send(Response response, Edition edition, SiteFile file, boolean forEver)
      throws IOException, InterruptedException {
    String name = file.path().fileName();
    Content content = content(edition, file);
    if (content instanceof Content.Failed failed) {
      response.page(500, FaultPage.of(List.of(failed.why()), edition.number()));
    } else if (content instanceof Content.Made made) {
      boolean isPage = name.endsWith(".html");
      response.file(
          name,
          isPage ? completed(edition, file, made.bytes) : made.bytes,
          edition.made(),
          forEver);
    }
  }

  private static byte[] completed(Edition edition, SiteFile file, byte[] page) {
    DraftSite site = edition.site();
    return PageAdditions.to(page, edition.number(), site.basePath(), site.isDraft(file.path()));
  }

  private void lost(Response response, Edition edition) throws IOException, InterruptedException {
    Optional<SiteFile> page = edition.site().file(LOST);
    if (page.isPresent() && content(edition, page.get()) instanceof Content.Made made) {
      response.page(404, completed(edition, page.get(), made.bytes));
    } else {
      response.text(404, "there is nothing at this address");
    }
  }

  /** What a file holds, or a page held when it could last be made. */
  private Content content(Edition edition, SiteFile file) throws InterruptedException {
    String name = file.path().fileName();
    Optional<Diagnostic> known = current.now().failure(edition, name);
    if (known.isPresent()) {
      return insteadOf(name, known.get());
    }
    try {
      return new Content.Made(renderings.of(edition, file));
    } catch (Renderings.FailedException e) {
      if (current.fail(edition, name, e.diagnostic())) {
        announcer.announce();
      }
      return insteadOf(name, e.diagnostic());
    }
  }

  private Content insteadOf(String name, Diagnostic why) {
    return renderings
        .lastGood(name)
        .<Content>map(Content.Made::new)
        .orElseGet(() -> new Content.Failed(why));
  }

  /** What came of making a file. */
  private sealed interface Content {

    /** What it holds, or held when it was last good. */
    final class Made implements Content {
      private final byte[] bytes;

      Made(byte[] bytes) {
        this.bytes = bytes;
      }
    }

    /** Why there is nothing. */
    record Failed(Diagnostic why) implements Content {}
  }
}
