package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code site.webmanifest} (W3C Web Application Manifest). It stands at the root of the site, and
 * its addresses are relative to that.
 */
final class WebManifest {

  /** The stylesheet's paper by day. */
  private static final String PAPER = "#fcfaf5";

  /**
   * An icon in the assets folder, which may lack it.
   *
   * @param name its path in the folder
   * @param purpose {@code maskable} for one that may be cut to any shape
   */
  private record Icon(String name, String sizes, String type, String purpose) {}

  private static final List<Icon> ICONS =
      List.of(
          new Icon("favicon.svg", "any", "image/svg+xml", "any"),
          new Icon("icon-192.png", "192x192", "image/png", "any"),
          new Icon("icon-512.png", "512x512", "image/png", "any"),
          new Icon("icon-maskable-512.png", "512x512", "image/png", "maskable"));

  private WebManifest() {}

  static String of(SitePlan plan) {
    SiteSettings settings = plan.content().settings();
    var members = new JsonMembers();
    members.with("name", settings.title());
    members.with("description", settings.description());
    members.with("lang", settings.language());
    members.with("start_url", "./");
    members.with("scope", "./");
    members.with("display", "browser");
    members.with("background_color", PAPER);
    members.with("theme_color", PAPER);
    members.with("icons", JsonArray.of(ICONS.stream().flatMap(icon -> icon(icon, plan)).toList()));
    return JsonWriter.indent(members.object());
  }

  private static Stream<JsonObject> icon(Icon icon, SitePlan plan) {
    Optional<SitePath> path = plan.assets().find(icon.name());
    return path.map(found -> icon(icon, found)).stream();
  }

  private static JsonObject icon(Icon icon, SitePath path) {
    var members = new JsonMembers();
    members.with("src", path.value());
    members.with("sizes", icon.sizes());
    members.with("type", icon.type());
    members.with("purpose", icon.purpose());
    return members.object();
  }
}
