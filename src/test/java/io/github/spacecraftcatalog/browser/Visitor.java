package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import io.github.spacecraftcatalog.browser.Visit.Pictures;

/** Opens pages, each in a browser that remembers nothing. */
final class Visitor {

  private final Browser browser;
  private final String origin;
  private final byte[] picture;

  /**
   * @param origin where everything is that is no other host
   * @param picture what all pictures show, as PNG
   */
  Visitor(Browser browser, String origin, byte[] picture) {
    this.browser = browser;
    this.origin = origin;
    this.picture = picture;
  }

  Visit open(String path, ColorScheme scheme, int width, Pictures pictures) {
    return open(path, scheme, width, pictures, true);
  }

  Visit openWithoutScripts(String path) {
    return open(path, ColorScheme.LIGHT, 1440, Pictures.LOAD, false);
  }

  /** Opens a page in which nothing moves but what scripts move. */
  Visit openArrived(String path, int width) {
    Visit visit = enter(ColorScheme.LIGHT, width, Pictures.FAIL, true);
    Arrival.atOnce(visit.page());
    visit.open(origin + path, true);
    return visit;
  }

  private Visit open(
      String path, ColorScheme scheme, int width, Pictures pictures, boolean scripts) {
    Visit visit = enter(scheme, width, pictures, scripts);
    visit.open(origin + path, scripts);
    return visit;
  }

  private Visit enter(ColorScheme scheme, int width, Pictures pictures, boolean scripts) {
    var options =
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setViewportSize(width, 900)
            .setJavaScriptEnabled(scripts);
    return new Visit(browser.newContext(options), pictures, picture, origin);
  }
}
