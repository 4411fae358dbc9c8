package io.github.spacecraftcatalog.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of whoever runs the program. */
final class SystemBrowser {

  private SystemBrowser() {}

  /** Opens an address; returns whether there was anything to open it with. */
  static boolean open(String url) {
    try {
      new ProcessBuilder(command(url))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> command(String url) {
    String system = String.valueOf(System.getProperty("os.name")).toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", url);
    }
    return List.of(system.contains("mac") ? "open" : "xdg-open", url);
  }
}
