package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.spacecraftcatalog.build.DraftSite;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.preview.CurrentSite.Standing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers requests for the site as GitHub Pages would. */
final class SiteHandler implements HttpHandler {

  private static final String LOST = "404.html";

  private final CurrentSite current;
  private final Renderings renderings;

  SiteHandler(CurrentSite current, Renderings renderings) {
    this.current = current;
    this.renderings = renderings;
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
    Standing standing = current.standing();
    if (standing.edition().isEmpty()) {
      response.page(500, FaultPage.of(standing.problems(), 0));
      return;
    }
    Edition edition = standing.edition().get();
    String base = edition.site().basePath();
    Optional<String> rest = path.below(base);
    if (rest.isPresent()) {
      answer(response, edition, path.value(), rest.get());
    } else if (path.value().equals("/")) {
      response.redirect(302, base);
    } else if (base.equals(path.value() + "/")) {
      response.redirect(301, base);
    } else if (path.value().startsWith(base)) {
      lost(response, edition);
    } else {
      response.text(404, "the site stands below " + base);
    }
  }

  private void answer(Response response, Edition edition, String path, String rest)
      throws IOException, InterruptedException {
    DraftSite site = edition.site();
    boolean isFolder = rest.isEmpty() || rest.endsWith("/");
    Optional<SiteFile> file = site.file(isFolder ? rest + "index.html" : rest);
    if (file.isPresent()) {
      send(response, edition, file.get());
    } else if (!isFolder && site.file(rest + "/index.html").isPresent()) {
      response.redirect(301, path + "/");
    } else if (!isFolder && site.file(rest + ".html").isPresent()) {
      send(response, edition, site.file(rest + ".html").get());
    } else {
      lost(response, edition);
    }
  }

  private void send(Response response, Edition edition, SiteFile file)
      throws IOException, InterruptedException {
    String name = file.path().fileName();
    Optional<byte[]> content = content(edition, file);
    if (content.isEmpty()) {
      Diagnostic why = current.failure(edition, name).orElseThrow();
      response.page(500, FaultPage.of(List.of(why), edition.number()));
    } else if (!name.endsWith(".html")) {
      boolean forEver = name.startsWith("assets/");
      response.file(name, content.get(), edition.made(), forEver);
    } else {
      response.file(name, completed(edition, file, content.get()), edition.made(), false);
    }
  }

  private static byte[] completed(Edition edition, SiteFile file, byte[] page) {
    DraftSite site = edition.site();
    return PageAdditions.to(page, edition.number(), site.basePath(), site.isDraft(file.path()));
  }

  private void lost(Response response, Edition edition) throws IOException, InterruptedException {
    Optional<SiteFile> page = edition.site().file(LOST);
    Optional<byte[]> content = page.isEmpty() ? Optional.empty() : content(edition, page.get());
    if (content.isPresent()) {
      response.page(404, completed(edition, page.orElseThrow(), content.get()));
    } else {
      response.text(404, "there is nothing at this address");
    }
  }

  /** What a file holds, or held when it could last be made. */
  private Optional<byte[]> content(Edition edition, SiteFile file) throws InterruptedException {
    String name = file.path().fileName();
    if (current.failure(edition, name).isPresent()) {
      return renderings.lastGood(name);
    }
    try {
      return Optional.of(renderings.of(file));
    } catch (Renderings.FailedException e) {
      current.fail(edition, name, e.diagnostic());
      // When another edition has come out meanwhile, this failure is of no interest any more.
      return renderings
          .lastGood(name)
          .or(
              () ->
                  current.failure(edition, name).isPresent()
                      ? Optional.empty()
                      : Optional.of(FaultPage.of(List.of(e.diagnostic()), 0)));
    }
  }
}
