package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.ValueView;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages of others about a record, each named for the host that it is at. */
final class FurtherReading {

  private FurtherReading() {}

  /** Empty when neither is known. */
  static Optional<FactView> fact(Optional<WebAddress> wiki, Optional<WebAddress> info) {
    List<ValueView> links =
        Stream.of(wiki, info)
            .flatMap(Optional::stream)
            .distinct()
            .map(FurtherReading::link)
            .toList();
    return links.isEmpty() ? Optional.empty() : Optional.of(new FactView("Read more", links));
  }

  private static ValueView link(WebAddress address) {
    String host = URI.create(address.value()).getHost();
    return new ValueView.Linked("at " + host.replaceFirst("^www\\.", ""), address.value());
  }
}
