package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.output.Body;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder of a site's sources, which a test fills and builds without publishing it.
 *
 * @param folder where it is
 * @param baseUrl where the site will stand
 */
public record Project(Path folder, Optional<SiteUrl> baseUrl) {

  /** The project that this repository is. */
  public static final Project OURS = at(Path.of(""));

  /** A project whose site stands nowhere in particular. */
  public static Project at(Path folder) {
    return new Project(folder, Optional.empty());
  }

  /** A project of nothing but these spacecraft. */
  public static Project of(Path folder, Craft... crafts) {
    return at(folder).with("content/snapshots/capture.json", Craft.capture(crafts));
  }

  /** The same project for a site at this address. */
  public Project below(String address) {
    return new Project(folder, Optional.of(SiteUrl.parse(address)));
  }

  /** Writes a source file. */
  public Project with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The whole site in memory.
   *
   * @throws AssertionError when the sources have errors
   */
  public Site build() {
    var diagnostics = new Diagnostics();
    SitePlan plan = plan(diagnostics);
    var bodies = new TreeMap<String, byte[]>();
    lazyBodies(plan).forEach((name, body) -> bodies.put(name, bytes(body)));
    return new Site(plan, bodies, lines(diagnostics));
  }

  /**
   * What the site will consist of.
   *
   * @throws AssertionError when the sources have errors
   */
  public SitePlan plan() {
    return plan(new Diagnostics());
  }

  /** The files of a site by name, none of them made yet. */
  public static Map<String, Body> lazyBodies(SitePlan plan) {
    var bodies = new TreeMap<String, Body>();
    for (SiteFile file : SiteBuild.files(plan)) {
      bodies.put(file.path().fileName(), file.body());
    }
    return bodies;
  }

  private SitePlan plan(Diagnostics diagnostics) {
    try {
      SitePlan plan = SiteBuild.plan(sources(), diagnostics);
      if (diagnostics.has(Severity.ERROR)) {
        throw new AssertionError(lines(diagnostics));
      }
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Body body) {
    try {
      return body.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the audit finds in the site. */
  public List<String> faults() {
    try {
      SitePlan plan = SiteBuild.plan(sources(), new Diagnostics());
      var diagnostics = new Diagnostics();
      SiteBuild.audit(plan, diagnostics);
      return lines(diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SiteSources sources() {
    Path content = folder.resolve("content");
    Path assets = folder.resolve("site-assets");
    Path images = folder.resolve("images");
    return new SiteSources(
        folder,
        content.resolve("snapshots"),
        content,
        Files.isDirectory(assets) ? Optional.of(assets) : Optional.empty(),
        Files.isDirectory(images) ? Optional.of(images) : Optional.empty(),
        baseUrl);
  }

  private static List<String> lines(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  /**
   * A finished site.
   *
   * @param plan what it was made from
   * @param bodies its files by name
   * @param reported what was wrong with the sources, a line each
   */
  public record Site(SitePlan plan, Map<String, byte[]> bodies, List<String> reported) {

    /** A file as text. */
    public String text(String name) {
      return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A file. */
    public byte[] bytes(String name) {
      byte[] body = bodies.get(name);
      if (body == null) {
        throw new AssertionError("there is no " + name + " among " + bodies.keySet());
      }
      return body;
    }

    /** The names of all pages. */
    public List<String> pages() {
      return bodies.keySet().stream().filter(name -> name.endsWith(".html")).toList();
    }
  }
}
