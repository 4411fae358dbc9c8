package io.github.spacecraftcatalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.WebAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyLicensesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC BY-NC 2.0",
        "CC BY 4.0",
        "CC BY-SA 3.0 IGO",
        "CC BY-NC-ND 2.0",
        "cc  by-sa 4.0",
        "CC0",
        "CC0 1.0",
        "Public Domain",
        "Public Domain Mark 1.0",
        "NASA Image and Media Guidelines",
      })
  void whatTheLicenceAllowsIsCopied(String license) {
    assertThat(CopyLicenses.DEFAULT.allow(licensed(license))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ESA Standard Licence",
        "CSA Copyright",
        "Roscosmos Image Use Policy",
        "All rights reserved",
        "Not in the public domain",
        "CC BY-NC 2.0 and others",
        "CC",
        "default",
        "Unknown",
      })
  void whatTheLicenceMayNotAllowIsNotCopied(String license) {
    assertThat(CopyLicenses.DEFAULT.allow(licensed(license))).isFalse();
  }

  @Test
  void aPictureOfUnknownLicenceIsNeverCopied() {
    Image image = Image.at(1, new WebAddress("https://img.example/a.png"));

    assertThat(CopyLicenses.DEFAULT.allow(image)).isFalse();
    assertThat(CopyLicenses.named(List.of("unknown", "default", "")).allow(image)).isFalse();
  }

  @Test
  void aListTakesThePlaceOfTheDefault() {
    CopyLicenses licenses = CopyLicenses.named(List.of("esa  standard LICENCE"));

    assertThat(licenses.allow(licensed("ESA Standard Licence"))).isTrue();
    assertThat(licenses.allow(licensed("CC0"))).isFalse();
    assertThat(CopyLicenses.named(List.of()).allow(licensed("CC0"))).isFalse();
  }

  @Test
  void aListCanExtendTheDefault() {
    CopyLicenses licenses = CopyLicenses.named(List.of("default", "ESA Standard Licence"));

    assertThat(licenses.allow(licensed("ESA Standard Licence"))).isTrue();
    assertThat(licenses.allow(licensed("CC0"))).isTrue();
    assertThat(licenses.allow(licensed("CSA Copyright"))).isFalse();
  }

  private static Image licensed(String license) {
    return new Image(
        1,
        Optional.empty(),
        new WebAddress("https://img.example/a.png"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(new License(9, license, Optional.empty())));
  }
}
