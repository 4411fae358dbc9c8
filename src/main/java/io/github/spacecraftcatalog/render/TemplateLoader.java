package io.github.spacecraftcatalog.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads the classes of edited templates, and all others anew from what the program carries: a class
 * finds what it calls by asking the loader that it came from.
 */
final class TemplateLoader extends ClassLoader {

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(" + Pattern.quote(TemplateCode.PACKAGE) + "\\.(?:\\w+\\.)*Jte\\w+Generated)(?:\\$.*)?");

  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> edited;

  TemplateLoader(Map<String, byte[]> edited) {
    super(TemplateLoader.class.getClassLoader());
    this.edited = Map.copyOf(edited);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    Matcher template = TEMPLATE.matcher(name);
    if (!template.matches()) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      byte[] bytes = bytes(name, template.group(1));
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private byte[] bytes(String name, String template) throws ClassNotFoundException {
    byte[] own = edited.get(name);
    if (own != null) {
      return own;
    }
    // A class within an edited template is never that of the old one.
    if (edited.containsKey(template)) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream built = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (built == null) {
        throw new ClassNotFoundException(name);
      }
      return built.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
