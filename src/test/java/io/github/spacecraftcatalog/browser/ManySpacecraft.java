package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.options.ColorScheme;
import io.github.spacecraftcatalog.browser.Visit.Pictures;
import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The site of six hundred spacecraft, and a browser to visit it. Both are made when the first class
 * asks for them and serve until the last one is done; each visit is a window that remembers
 * nothing.
 */
final class ManySpacecraft implements BeforeAllCallback {

  /** How many there are. */
  static final int SIZE = 600;

  /** After so many milliseconds what is waited for will not come. */
  private static final int PATIENCE = 10_000;

  private Optional<Served> served = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) {
    ExtensionContext.Store store =
        context.getRoot().getStore(ExtensionContext.Namespace.create(ManySpacecraft.class));
    served = Optional.of(store.computeIfAbsent(Served.class));
  }

  /** What all classes share; whatever closes its store closes it. */
  static final class Served implements AutoCloseable {

    private final TestBrowser browser = new TestBrowser();
    private final SiteServer server = new SiteServer();
    private final Visitor visitor = new Visitor(browser.browser(), server.origin(), new byte[0]);
    private final String address = server.serve(plan(server.origin() + "many/"), "many");

    private static SitePlan plan(String address) {
      try {
        Path folder = Files.createTempDirectory("many");
        Path capture = folder.resolve("content/snapshots/capture.json");
        Project project =
            Project.at(folder)
                .with("content/snapshots/capture.json", SyntheticCapture.of(SIZE))
                .below(address);
        SitePlan plan = project.plan();
        // The plan has read it, and no body is made of a file.
        for (Path each = capture; !each.equals(folder.getParent()); each = each.getParent()) {
          Files.delete(each);
        }
        return plan;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      server.close();
      browser.close();
    }
  }

  private Served served() {
    return served.orElseThrow();
  }

  /** Where the site is. */
  String address() {
    return served().address;
  }

  Visit open(String path) {
    return open(path, ColorScheme.LIGHT, 1440);
  }

  Visit open(String path, ColorScheme scheme, int width) {
    Visit visit = served().visitor.open("many/" + path, scheme, width, Pictures.FAIL);
    visit.page().setDefaultTimeout(PATIENCE);
    return visit;
  }

  /** A page in which nothing moves but what scripts move. */
  Visit openArrived(String path, int width) {
    return served().visitor.openArrived("many/" + path, width);
  }

  /** The index of spacecraft with a query string, or with none. */
  Finder find(String query) {
    return new Finder(open("spacecraft/" + query)).settle();
  }

  Visit openWithoutScripts(String path) {
    return served().visitor.openWithoutScripts("many/" + path);
  }
}
