package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.options.ColorScheme;
import io.github.spacecraftcatalog.browser.Visit.Pictures;
import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import java.nio.file.Path;

/** The site of six hundred spacecraft, and a browser to visit it. */
final class ManySpacecraft implements AutoCloseable {

  /** How many there are. */
  static final int SIZE = 600;

  /** After so many milliseconds what is waited for will not come. */
  private static final int PATIENCE = 10_000;

  private final TestBrowser browser = new TestBrowser();
  private final SiteServer server = new SiteServer();
  private final String address;
  private final Visitor visitor;

  /**
   * @param folder an empty one, where the sources go
   */
  ManySpacecraft(Path folder) {
    Project project =
        Project.at(folder).with("content/snapshots/capture.json", SyntheticCapture.of(SIZE));
    address = server.serve(project.below(server.origin() + "many/").plan(), "many");
    visitor = new Visitor(browser.browser(), server.origin(), new byte[0]);
  }

  /** Where the site is. */
  String address() {
    return address;
  }

  Visit open(String path) {
    return open(path, ColorScheme.LIGHT, 1440);
  }

  Visit open(String path, ColorScheme scheme, int width) {
    Visit visit = visitor.open("many/" + path, scheme, width, Pictures.FAIL);
    visit.page().setDefaultTimeout(PATIENCE);
    return visit;
  }

  /** The index of spacecraft with a query string, or with none. */
  Finder find(String query) {
    return new Finder(open("spacecraft/" + query)).settle();
  }

  Visit openWithoutScripts(String path) {
    return visitor.openWithoutScripts("many/" + path);
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}
