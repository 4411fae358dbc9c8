package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.catalog.CatalogFixture.agency;
import static io.github.spacecraftcatalog.catalog.CatalogFixture.catalog;
import static io.github.spacecraftcatalog.catalog.CatalogFixture.configuration;
import static io.github.spacecraftcatalog.catalog.CatalogFixture.image;
import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogTest {

  @Test
  void spacecraftComeByIdPlaceholdersToo() {
    Catalog catalog = catalog(craft(10).build(), craft(9).placeholder().build(), craft(2).build());

    assertThat(catalog.spacecraft()).extracting(Spacecraft::id).containsExactly(2, 9, 10);
  }

  @Test
  void inSpaceAreThoseKnownToBeThereByNameWithoutPlaceholders() {
    Catalog catalog =
        catalog(
            craft(1).name("Tern 10").inSpace(true).build(),
            craft(2).name("Tern 9").inSpace(true).build(),
            craft(3).inSpace(true).placeholder().build(),
            craft(4).inSpace(false).build(),
            craft(5).build());

    assertThat(catalog.inSpace()).extracting(Spacecraft::id).containsExactly(2, 1);
  }

  @Test
  void aPictureIsCreditedOnceWithAllThatShowIt() {
    Spacecraft first = craft(1).image(image(30, "https://img.example/a.png")).build();
    Spacecraft second = craft(2).image(image(31, "https://img.example/b.png")).build();
    Spacecraft third = craft(3).image(image(30, "https://img.example/a.png")).build();

    List<ImageCredit> credits =
        catalog(first, second, third, craft(4).build(), configuration(1)).imageCredits();

    assertThat(credits)
        .extracting(credit -> credit.image().url().value())
        .containsExactly("https://img.example/a.png", "https://img.example/b.png");
    assertThat(credits.get(0).shownBy()).containsExactly(first, third);
    assertThat(credits.get(1).shownBy()).containsExactly(second);
  }

  @Test
  void theSamePictureAtAnotherHostIsListedOnce() {
    List<ImageCredit> credits =
        catalog(
                craft(1).image(image(30, "https://dev.example/a.png")).build(),
                craft(2).image(image(30, "https://prod.example/a.png")).build())
            .imageCredits();

    assertThat(credits).hasSize(1);
    assertThat(credits.get(0).shownBy()).hasSize(2);
  }

  @Test
  void picturesAndLogosOfAgenciesAreCredited() {
    Agency agency =
        agency(
            1,
            image(30, "https://img.example/house.png"),
            image(31, "https://img.example/logo.png"));

    assertThat(catalog(agency).imageCredits())
        .allSatisfy(credit -> assertThat(credit.shownBy()).containsExactly(agency))
        .extracting(credit -> credit.image().url().value())
        .containsExactly("https://img.example/house.png", "https://img.example/logo.png");
  }

  @Test
  void aPictureThatIsAlsoTheLogoNamesItsAgencyOnce() {
    Image logo = image(31, "https://img.example/logo.png");

    assertThat(catalog(agency(1, logo, logo)).imageCredits())
        .singleElement()
        .satisfies(credit -> assertThat(credit.shownBy()).hasSize(1));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SPACECRAFT", "SPACECRAFT_FLIGHT", "DOCKING_EVENT", "SPACE_STATION"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyOtherKindOfRecordIsAGroup(RecordKind kind) {
    assertThat(Catalog.GROUP_KINDS).contains(kind);
  }

  @Test
  void aRecordOfAnotherCatalogHasNoProvenanceHere() {
    CatalogRecord stranger = agency(99);

    assertThat(catalog(agency(1)).provenanceOf(stranger)).isEmpty();
  }
}
