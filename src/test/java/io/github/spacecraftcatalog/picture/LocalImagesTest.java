package io.github.spacecraftcatalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.ImageVariant;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.WebAddress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder belong to which picture, and which of them are published. */
class LocalImagesTest {

  private static final String HOST = "https://img.example/media/";
  private static final Optional<License> FREE =
      Optional.of(new License(5, "CC BY 4.0", Optional.empty()));

  @TempDir Path folder;
  private List<String> reported = List.of();

  private LocalImagesTest with(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  private LocalImages read(Image... images) throws IOException {
    var diagnostics = new Diagnostics();
    LocalImages read =
        LocalImages.read(folder, "images", List.of(images), CopyLicenses.DEFAULT, diagnostics);
    reported = diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    return read;
  }

  private static Image image(int id, String name) {
    return licensed(id, name, FREE);
  }

  private static Image licensed(int id, String name, Optional<License> license) {
    return new Image(
        id,
        Optional.empty(),
        WebAddress.parse(HOST + name).orElseThrow(),
        Optional.of(new WebAddress(HOST + "thumb-of-" + id + ".png")),
        List.of(
            variant(1, "transparent for light background", "light-" + id + ".png"),
            variant(2, "transparent for dark background", "dark-" + id + ".png"),
            variant(3, "640px", "middle-" + id + ".png"),
            variant(4, "something else", "else-" + id + ".png")),
        Optional.empty(),
        license);
  }

  private static ImageVariant variant(int id, String type, String name) {
    return new ImageVariant(id, type, new WebAddress(HOST + name));
  }

  @ParameterizedTest
  @CsvSource({
    "ship.png, WHOLE",
    "7.png, WHOLE",
    "7-640.PNG, WHOLE",
    "middle-7.png, WHOLE",
    "thumb-of-7.png, THUMBNAIL",
    "light-7.png, FOR_LIGHT",
    "dark-7.png, FOR_DARK",
    "deep/in/folders/ship.png, WHOLE",
  })
  void aFileBelongsToAPictureByItsAddressOrItsNumber(String name, ImagePart part)
      throws IOException {
    Image ship = image(7, "ship.png");
    LocalImages images = with(name, Pixels.png(40, 30)).read(ship, image(8, "other.png"));

    assertThat(images.copies(ship, part))
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.path().value()).matches("images/7-[0-9a-f]{10}\\.png");
              assertThat(copy.size()).contains(new PixelSize(40, 30));
              assertThat(copy.bytes()).isEqualTo(Pixels.png(40, 30));
            });
    assertThat(images.files()).hasSize(1);
    assertThat(reported).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "h%C3%A9ron.png, h%C3%A9ron.png",
    "h%C3%A9ron.png, héron.png",
    "h%C3%A9ron.png, he\u0301ron.png",
    "a%20b.png, a b.png",
    "a%2520b.png, a%20b.png",
    "a%2520b.png, a%2520b.png",
    "ship.png?size=9, ship.png",
    "%2e%2e%2fship.png, %2e%2e%2fship.png",
    "CON.png, CON.png",
  })
  void aFileIsFoundAsProgramsSaveIt(String address, String name) throws IOException {
    LocalImages images = with(name, Pixels.png(4, 3)).read(image(7, address));

    assertThat(images.files()).hasSize(1);
    assertThat(reported).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ship.png",
        "ship.jpeg",
        "ship",
        "07.png",
        "70.png",
        "7-.png",
        "7-640-2.png",
        "7.tar.png",
        "-7.png",
        "else-7.png",
        "fship.png",
        "99999999999.png",
      })
  void aFileOfAnyOtherNameBelongsToNoPicture(String name) throws IOException {
    LocalImages images =
        with(name, Pixels.png(4, 3)).read(image(7, "ship.png"), image(6, "%2e%2e%2Fship.png"));

    assertThat(images.files()).isEmpty();
    assertThat(reported)
        .containsExactly(
            "warning: images: 1 file belongs to no picture of the catalog: "
                + name
                + "; name a file as the source does, or by the image's id [unused-image]");
  }

  @Test
  void ofManyFilesThatBelongNowhereAFewAreNamed() throws IOException {
    for (int i = 1; i <= 8; i++) {
      with("stray-" + i + ".png", Pixels.png(4, 3));
    }

    read();

    assertThat(reported)
        .singleElement()
        .asString()
        .contains("8 files belong", "stray-5.png and 3 more;")
        .doesNotContain("stray-6");
  }

  @Test
  void aNameThatTwoPicturesHaveDecidesNothing() throws IOException {
    Image one = image(1, "a/ship.png");
    LocalImages images = with("ship.png", Pixels.png(4, 3)).read(one, image(2, "b/ship.png"));

    assertThat(images.files()).isEmpty();
    assertThat(reported).singleElement().asString().contains("several pictures", "ship.png");
  }

  @Test
  void theSamePictureAtAnotherHostHasTheSameCopy() throws IOException {
    LocalImages images = with("7.png", Pixels.png(4, 3)).read(image(7, "ship.png"));

    assertThat(images.copies(image(7, "elsewhere.png"), ImagePart.WHOLE)).hasSize(1);
    assertThat(images.copies(image(8, "ship.png"), ImagePart.WHOLE)).isEmpty();
  }

  @Test
  void severalSizesStandByWidth() throws IOException {
    Image ship = image(7, "ship.jpeg");
    LocalImages images =
        with("7-1.avif", Pixels.avif())
            .with("7-640.png", Pixels.png(64, 48))
            .with("ship.jpeg", Pixels.jpeg(160, 120))
            .with("7-9999.webp", Pixels.lossyWebp(32, 24))
            .read(ship);

    assertThat(images.copies(ship, ImagePart.WHOLE))
        .extracting(copy -> copy.size().map(PixelSize::width).orElse(0))
        .containsExactly(160, 64, 32, 0);
    assertThat(reported).isEmpty();
  }

  @Test
  void ofTwoCopiesOfOneWidthTheFirstByNameIsTaken() throws IOException {
    LocalImages images =
        with("7.jpeg", Pixels.jpeg(40, 30))
            .with("ship.png", Pixels.png(40, 30))
            .read(image(7, "ship.png"));

    assertThat(images.files()).extracting(LocalImage::source).containsExactly("images/7.jpeg");
    assertThat(reported)
        .containsExactly(
            "warning: images/ship.png: is as wide a copy of the same picture as images/7.jpeg; it"
                + " is not published [unused-image]");
  }

  @Test
  void whatMayNotBeCopiedIsCountedByLicence() throws IOException {
    Optional<License> esa = Optional.of(new License(2, "ESA Standard Licence", Optional.empty()));
    LocalImages images =
        with("1.png", Pixels.png(4, 3))
            .with("2.png", Pixels.png(4, 3))
            .with("3.html", Pixels.bytes("never read"))
            .read(
                licensed(1, "a.png", esa),
                licensed(2, "b.png", Optional.empty()),
                licensed(3, "c.png", Optional.empty()));

    assertThat(images.files()).isEmpty();
    assertThat(reported)
        .containsExactly(
            "notice: images: 3 files are not published, since the picture's licence is unknown or"
                + " not one that copy_images_licensed in site.yaml allows: ESA Standard Licence"
                + " (1), unknown (2) [image-license]");
  }

  @Test
  void aPictureThatWasCutOffIsNotPublished() throws IOException {
    LocalImages images =
        with("7.png", Arrays.copyOf(Pixels.png(37, 21), 20)).read(image(7, "ship"));

    assertThat(images.files()).isEmpty();
    assertThat(reported)
        .containsExactly(
            "warning: images/7.png: is cut off or damaged; it is not published [image-format]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7.png | <svg/> | is named as PNG and holds something else",
        "7.jpeg | GIF89a.. | is named as JPEG and holds GIF",
        "7.svg | <svg/> | is not named as JPEG, PNG, WEBP, GIF or AVIF and holds something else",
        "7.html | GIF89a.. | is not named as JPEG, PNG, WEBP, GIF or AVIF and holds GIF",
        "ship | GIF89a.. | is not named as JPEG, PNG, WEBP, GIF or AVIF and holds GIF",
        "7.gif | '' | is named as GIF and holds something else",
      })
  void aFileThatIsNotWhatItsNameSaysIsNotPublished(String name, String content, String problem)
      throws IOException {
    LocalImages images = with(name, Pixels.bytes(content)).read(image(7, "ship"));

    assertThat(images.files()).isEmpty();
    assertThat(reported)
        .containsExactly(
            "warning: images/" + name + ": " + problem + "; it is not published [image-format]");
  }

  @Test
  void notesAndLeftoversAreLeftAlone() throws IOException {
    for (String name :
        List.of(".DS_Store", ".git/7.png", "7.png~", "Thumbs.db", "desktop.ini", "WHERE-FROM.md")) {
      with(name, Pixels.png(4, 3));
    }

    assertThat(read(image(7, "ship.png")).files()).isEmpty();
    assertThat(reported).isEmpty();
  }

  @Test
  void whatIsNoFileOrTooLargeIsAnError() throws IOException {
    Files.createSymbolicLink(folder.resolve("7.png"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    try (var large = new RandomAccessFile(folder.resolve("8.png").toFile(), "rw")) {
      large.setLength((32L << 20) + 1);
    }

    assertThat(read(image(7, "ship.png"), image(8, "b.png")).files()).isEmpty();
    assertThat(reported)
        .containsExactly(
            "error: images/7.png: is neither a file nor a link to one [unreadable]",
            "error: images/8.png: is larger than a picture may be, 32 MiB [unreadable]",
            "error: images/loop: is a link to a folder above it [unreadable]");
  }

  @Test
  void aLinkToAFileIsReadAsTheFile() throws IOException {
    Path elsewhere = Files.write(folder.resolve("stock.md"), Pixels.png(4, 3));
    Files.createSymbolicLink(folder.resolve("7.png"), elsewhere);

    assertThat(read(image(7, "ship.png")).files()).hasSize(1);
    assertThat(reported).isEmpty();
  }

  @Test
  void aFileThatIsChangedMeanwhileIsNotPublishedUnderItsOldAddress() throws IOException {
    LocalImage copy = with("7.png", Pixels.png(4, 3)).read(image(7, "ship.png")).files().get(0);
    with("7.png", Pixels.png(5, 3));

    assertThatThrownBy(copy::bytes)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("images/7.png was changed while the site was made");
  }

  @Test
  void twoPicturesWithoutNumberThatAreTheSameAreOneFile() throws IOException {
    LocalImages images =
        with("a.png", Pixels.png(4, 3))
            .with("b.png", Pixels.png(4, 3))
            .read(image(0, "a.png"), image(0, "b.png"));

    assertThat(images.files())
        .singleElement()
        .satisfies(copy -> assertThat(copy.path().value()).matches("images/[0-9a-f]{10}\\.png"));
    assertThat(images.copies(image(0, "b.png"), ImagePart.WHOLE)).hasSize(1);
  }

  @Test
  void theOrderOfThePicturesChangesNothing() throws IOException {
    with("1.png", Pixels.png(4, 3)).with("2.png", Pixels.png(5, 3)).with("c.png", Pixels.png(6, 3));
    var images = new ArrayList<>(List.of(image(1, "a.png"), image(2, "b.png"), image(3, "c.png")));

    List<LocalImage> files = read(images.toArray(Image[]::new)).files();
    Collections.reverse(images);

    assertThat(files).hasSize(3);
    assertThat(read(images.toArray(Image[]::new)).files()).isEqualTo(files);
  }

  @Test
  void aFolderThatIsNotThereIsAnError() throws IOException {
    folder = folder.resolve("absent");

    assertThat(read(image(7, "ship.png")).files()).isEmpty();
    assertThat(reported).containsExactly("error: images: there is no such folder [unreadable]");
  }
}
