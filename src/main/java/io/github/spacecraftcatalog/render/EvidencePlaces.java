package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.quality.Evidence;
import io.github.spacecraftcatalog.quality.Finding;
import io.github.spacecraftcatalog.view.DataQualityView;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says where the values of a finding were read: the captures, and the places in each. */
final class EvidencePlaces {

  private EvidencePlaces() {}

  static List<DataQualityView.PlaceView> of(Finding finding, Catalog catalog) {
    var pointers = new LinkedHashMap<String, Set<String>>();
    for (Evidence piece : finding.evidence()) {
      if (piece instanceof Evidence.Quote quote) {
        add(quote, catalog, pointers);
      }
    }
    return pointers.entrySet().stream()
        .map(at -> new DataQualityView.PlaceView(at.getKey(), List.copyOf(at.getValue())))
        .toList();
  }

  private static void add(
      Evidence.Quote quote, Catalog catalog, Map<String, Set<String>> pointers) {
    String[] path = quote.field().split("\\.", 2);
    String below = path.length == 1 ? "" : "/" + path[1].replace('.', '/');
    origin(quote, path[0], catalog)
        .ifPresent(
            origin ->
                pointers
                    .computeIfAbsent(origin.capture().path(), any -> new LinkedHashSet<>())
                    .add(origin.pointer() + below));
  }

  private static Optional<Provenance.Origin> origin(
      Evidence.Quote quote, String field, Catalog catalog) {
    return catalog
        .provenanceOf(quote.record())
        .flatMap(provenance -> Optional.ofNullable(provenance.fields().get(field)));
  }
}
