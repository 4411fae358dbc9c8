package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.ImageVariant;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.picture.LocalImage;
import io.github.spacecraftcatalog.picture.PixelSize;
import io.github.spacecraftcatalog.view.PictureView.SizeView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files a picture is shown from.
 *
 * @param src the one for browsers that do not choose
 * @param srcset all, each with its width
 * @param sizes how wide the picture is shown
 * @param size how large {@code src} is
 */
record Rendition(
    String src, Optional<String> srcset, Optional<String> sizes, Optional<SizeView> size) {

  /** A plate is three wide and two high, and the picture fills it. */
  private static final double PLATE_SHAPE = 1.5;

  /** Twice as wide as a stamp or a logo is shown, for the sharpest of screens. */
  private static final int ENOUGH_FOR_SMALL = 256;

  /** Sizes that the source offers are worth a choice when the largest fills a plate. */
  private static final int ENOUGH_FOR_LARGE = 1024;

  /** A file of another host, of which only the address is known. */
  static Rendition at(WebAddress address) {
    return new Rendition(address.value(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A single copy. */
  static Rendition of(LocalImage copy, Hrefs hrefs) {
    return new Rendition(
        hrefs.to(copy.path()),
        Optional.empty(),
        Optional.empty(),
        copy.size().map(size -> new SizeView(size.width(), size.height())));
  }

  /**
   * The copies among which one may choose, the widest first. A thumbnail is one only when it is not
   * cropped; without the picture itself it is none.
   */
  static List<LocalImage> sizes(List<LocalImage> whole, List<LocalImage> thumbnails) {
    Optional<PixelSize> shape = whole.stream().findFirst().flatMap(LocalImage::size);
    Stream<LocalImage> further =
        Stream.concat(whole.stream().skip(1), whole.isEmpty() ? Stream.of() : thumbnails.stream())
            .filter(copy -> isOfShape(copy, shape));
    return Stream.concat(whole.stream().limit(1), further)
        .sorted(Comparator.comparing(copy -> copy.size().map(size -> -size.width()).orElse(0)))
        .toList();
  }

  /** The copies of a picture that fills a plate. */
  static Rendition large(List<LocalImage> copies, Hrefs hrefs) {
    Rendition widest = of(copies.get(0), hrefs);
    List<String> candidates =
        copies.stream()
            .flatMap(
                copy -> copy.size().map(s -> candidate(hrefs.to(copy.path()), s.width())).stream())
            .toList();
    return candidates.size() < 2 ? widest : widest.with(candidates, cover(copies.get(0)));
  }

  /** A picture at the source, and the sizes of it that the source offers. */
  static Rendition large(WebAddress address, List<ImageVariant> sizes) {
    var widest = new TreeMap<Integer, String>(Comparator.reverseOrder());
    sizes.stream()
        .filter(variant -> variant.width().isPresent() && isCandidate(variant.url().value()))
        .forEach(v -> widest.putIfAbsent(v.width().getAsInt(), v.url().value()));
    if (widest.size() < 2 || widest.firstKey() < ENOUGH_FOR_LARGE) {
      return at(address);
    }
    return at(address)
        .with(
            widest.entrySet().stream()
                .map(size -> candidate(size.getValue(), size.getKey()))
                .toList(),
            1);
  }

  /** The smallest copy that is large enough for a stamp, or else the largest. */
  static Rendition small(List<LocalImage> sizes, List<LocalImage> thumbnails, Hrefs hrefs) {
    Optional<LocalImage> fits =
        sizes.stream()
            .filter(copy -> copy.size().filter(s -> s.width() >= ENOUGH_FOR_SMALL).isPresent())
            .reduce((wider, narrower) -> narrower);
    Stream<LocalImage> others = Stream.concat(thumbnails.stream(), sizes.stream());
    return of(fits.or(others::findFirst).orElseThrow(), hrefs);
  }

  private static boolean isOfShape(LocalImage copy, Optional<PixelSize> shape) {
    return copy.size().flatMap(size -> shape.map(size::hasShapeOf)).orElse(false);
  }

  /** In a {@code srcset} a comma at either end of an address ends the candidate. */
  private static boolean isCandidate(String address) {
    return !address.startsWith(",") && !address.endsWith(",");
  }

  private static String candidate(String address, int width) {
    return address + " " + width + "w";
  }

  /** How much wider than its plate a picture has to be to fill it to the top. */
  private static double cover(LocalImage copy) {
    return copy.size()
        .map(size -> Math.max(1, (double) size.width() / size.height() / PLATE_SHAPE))
        .orElse(1.0);
  }

  private Rendition with(List<String> candidates, double cover) {
    String all = candidates.stream().distinct().collect(Collectors.joining(", "));
    return new Rendition(src, Optional.of(all), Optional.of(sizes(cover)), size);
  }

  /** The width of a plate in the stylesheet: of seven columns in twelve, or of the whole page. */
  private static String sizes(double cover) {
    return "(min-width: 84rem) "
        + (int) Math.ceil(710 * cover)
        + "px, (min-width: 56rem) "
        + (int) Math.ceil(53 * cover)
        + "vw, "
        + (int) Math.ceil(92 * cover)
        + "vw";
  }
}
