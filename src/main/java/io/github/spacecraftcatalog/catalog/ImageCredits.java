package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers every picture once, with all records that show it. */
final class ImageCredits {

  private static final Comparator<ImageCredit> BY_TITLE =
      Comparator.comparing((ImageCredit credit) -> NaturalOrder.of(credit.image().title()))
          .thenComparing(credit -> credit.image().url().value());

  private final Map<RecordKey, Provenance> provenance;

  private ImageCredits(Map<RecordKey, Provenance> provenance) {
    this.provenance = provenance;
  }

  /**
   * A picture as one record has it.
   *
   * @param record who shows it
   * @param field the record's field that it stands in
   * @param image the picture
   */
  private record Use(CatalogRecord record, String field, Image image) {}

  /** The credits by title. */
  static List<ImageCredit> of(List<CatalogRecord> records, Map<RecordKey, Provenance> provenance) {
    return new ImageCredits(provenance).credits(records);
  }

  private List<ImageCredit> credits(List<CatalogRecord> records) {
    var uses = new LinkedHashMap<String, List<Use>>();
    records.stream()
        .flatMap(ImageCredits::uses)
        .forEach(
            use -> uses.computeIfAbsent(use.image().identity(), any -> new ArrayList<>()).add(use));
    return uses.values().stream().map(this::credit).sorted(BY_TITLE).toList();
  }

  private static Stream<Use> uses(CatalogRecord record) {
    if (record instanceof Spacecraft craft) {
      return use(record, "image", craft.image());
    }
    if (record instanceof Configuration configuration) {
      return use(record, "image", configuration.image());
    }
    return record instanceof Agency agency
        ? Stream.concat(
            use(record, "image", agency.details().image()),
            use(record, "logo", agency.details().logo()))
        : Stream.empty();
  }

  private static Stream<Use> use(CatalogRecord record, String field, Optional<Image> image) {
    return image.map(shown -> new Use(record, field, shown)).stream();
  }

  /** Records of different age can disagree on the credit of the picture that they share. */
  private ImageCredit credit(List<Use> uses) {
    Use newest =
        uses.stream()
            .max(Comparator.comparing(this::capture, Comparator.nullsFirst(Capture::compareTo)))
            .orElseThrow();
    return new ImageCredit(newest.image(), uses.stream().map(Use::record).distinct().toList());
  }

  private @Nullable Capture capture(Use use) {
    Provenance known = provenance.get(RecordKey.of(use.record()));
    Provenance.Origin origin = known == null ? null : known.fields().get(use.field());
    return origin == null ? null : origin.capture();
  }
}
