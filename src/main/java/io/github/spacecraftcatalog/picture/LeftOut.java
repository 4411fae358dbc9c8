package io.github.spacecraftcatalog.picture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that are not published, told in a line for each reason and not in one for each file.
 */
final class LeftOut {

  private static final int MOST_NAMED = 5;

  private final Place place;
  private final Diagnostics diagnostics;
  private final List<String> strays = new ArrayList<>();
  private final List<String> ambiguous = new ArrayList<>();
  private final Map<String, Integer> byLicense = new TreeMap<>();

  LeftOut(String displayName, Diagnostics diagnostics) {
    this.place = Place.of(displayName);
    this.diagnostics = diagnostics;
  }

  /** A file that belongs to no picture, or to none of several for certain. */
  void add(ImageFile file, boolean stray) {
    (stray ? strays : ambiguous).add(file.relative());
  }

  /** A file of a picture that may not be copied. */
  void add(Image image) {
    byLicense.merge(image.license().map(License::name).orElse("unknown"), 1, Integer::sum);
  }

  void report() {
    if (!strays.isEmpty()) {
      diagnostics.report(
          Rule.UNUSED_IMAGE,
          place,
          (strays.size() == 1 ? "1 file belongs" : strays.size() + " files belong")
              + " to no picture of the catalog: "
              + names(strays)
              + "; name a file as the source does, or by the image's id");
    }
    if (!ambiguous.isEmpty()) {
      diagnostics.report(
          Rule.UNUSED_IMAGE,
          place,
          "several pictures have the name of "
              + names(ambiguous)
              + "; name a file by its image's id instead");
    }
    if (!byLicense.isEmpty()) {
      diagnostics.report(Rule.IMAGE_LICENSE, place, licenses());
    }
  }

  private String licenses() {
    int files = byLicense.values().stream().mapToInt(Integer::intValue).sum();
    return (files == 1 ? "1 file is" : files + " files are")
        + " not published, since the picture's licence is unknown or not one that copy_images_licensed"
        + " in site.yaml allows: "
        + byLicense.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
  }

  private static String names(List<String> files) {
    String named = files.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = files.size() - MOST_NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
