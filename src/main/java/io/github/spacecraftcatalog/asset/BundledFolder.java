package io.github.spacecraftcatalog.asset;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** The assets that the program carries: in its jar, or in its classes folder while it is built. */
final class BundledFolder {

  private static final String LOCATION = "/io/github/spacecraftcatalog/site-assets";

  private BundledFolder() {}

  /** What is to be done with a folder while it is open. */
  @FunctionalInterface
  interface Reader {
    SiteAssets read(Path folder) throws IOException;
  }

  /** Opens the folder, reads it, and closes it. */
  static SiteAssets read(Reader reader) throws IOException {
    URL url = BundledFolder.class.getResource(LOCATION);
    if (url == null) {
      throw new IllegalStateException("the program carries no " + LOCATION);
    }
    return read(url, reader);
  }

  /** Reads the folder at the URL of a resource. */
  static SiteAssets read(URL url, Reader reader) throws IOException {
    if (!url.getProtocol().equals("jar")) {
      return reader.read(Path.of(uri(url)));
    }
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    Path jar = Path.of(uri(connection.getJarFileURL()));
    // Opened by its path and not by its URI: the latter can be open only once in a program.
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      return reader.read(files.getPath("/" + connection.getEntryName()));
    }
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
