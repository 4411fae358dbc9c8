package io.github.spacecraftcatalog.asset;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stylesheet whose references to other assets are to be replaced by their addresses. */
final class Stylesheet {

  private final SourceAsset source;
  private final Diagnostics diagnostics;

  Stylesheet(SourceAsset source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The text with all references replaced that can be; empty when it is not a text. */
  Optional<String> linked(AssetLinker assets) {
    return text().map(css -> linked(css, assets));
  }

  private Optional<String> text() {
    CharBuffer chars = CharBuffer.allocate(source.content().length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.content()), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      diagnostics.report(
          Rule.ENCODING,
          place(text, text.length()),
          "is not UTF-8 from here on; save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private String linked(String css, AssetLinker assets) {
    var result = new StringBuilder();
    int copied = 0;
    for (CssReference reference : CssScanner.scan(css)) {
      Place place = place(css, reference.start());
      Optional<String> address = address(reference.address(), place, assets);
      if (address.isPresent()) {
        result.append(css, copied, reference.start()).append(address.get());
        copied = reference.end();
      }
    }
    return result.append(css, copied, css.length()).toString();
  }

  private Optional<String> address(String written, Place place, AssetLinker assets) {
    AssetReference reference = AssetReference.of(written, source.name());
    if (reference instanceof AssetReference.Refused refused) {
      diagnostics.report(refused.rule(), place, "\"" + written + "\" " + refused.problem());
    } else if (reference instanceof AssetReference.Local local) {
      return address(local, place, assets);
    }
    return Optional.empty();
  }

  private Optional<String> address(AssetReference.Local local, Place place, AssetLinker assets) {
    if (!assets.exists(local.name())) {
      diagnostics.report(
          Rule.MISSING_ASSET,
          place,
          "there is no " + local.name() + " in the assets folder; add it or mend the path");
      return Optional.empty();
    }
    Optional<SitePath> address = assets.address(local.name());
    if (address.isEmpty()) {
      diagnostics.report(
          Rule.IMPORT_CYCLE,
          place,
          local.name() + " refers back to this stylesheet; let only one import the other");
    }
    return address.map(path -> AssetLinker.toRoot(source.name()) + path.value() + local.suffix());
  }

  private Place place(String css, int at) {
    String before = css.substring(0, at);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Place.at(source.display(), line, before.length() - before.lastIndexOf('\n'));
  }
}
