package io.github.spacecraftcatalog.feed;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonWriter;
import java.util.List;

/** JSON Feed 1.1 (jsonfeed.org). It has no place for rights: the description tells them. */
final class JsonFeed {

  private JsonFeed() {}

  static String of(FeedContent feed) {
    JsonObject author =
        new JsonMembers().with("name", feed.author()).with("url", feed.home()).object();
    return JsonWriter.indent(
        new JsonMembers()
            .with("version", "https://jsonfeed.org/version/1.1")
            .with("title", feed.title())
            .with("home_page_url", feed.page())
            .with("feed_url", feed.address())
            .with("description", feed.description() + " " + feed.rights())
            .with("language", feed.language())
            .with("authors", JsonArray.of(List.of(author)))
            .with("items", JsonArray.of(feed.entries().stream().map(JsonFeed::item).toList()))
            .object());
  }

  private static JsonObject item(FeedEntry entry) {
    return new JsonMembers()
        .with("id", entry.id())
        .with("url", entry.page())
        .with("title", entry.title())
        .with("content_text", entry.summary())
        .with("date_published", entry.published())
        .with("date_modified", entry.published())
        .object();
  }
}
