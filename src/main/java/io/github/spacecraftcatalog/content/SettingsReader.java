package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the text of {@code site.yaml} into settings. */
final class SettingsReader {

  private static final SettingNames NAMES =
      new SettingNames(
          "title", "description", "base_url", "language", "repository", "copy_images_licensed");

  /** Names that RFC 2606 keeps free for examples. */
  private static final Pattern EXAMPLE_HOST =
      Pattern.compile("(?:.*\\.)?(?:example|example\\.(?:com|net|org))");

  private static final List<String> LANGUAGES = List.of(Locale.getISOLanguages());

  private final Diagnostics diagnostics;

  SettingsReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The settings, with defaults for what is not set or cannot be understood.
   *
   * @param baseUrl a base URL that takes the place of the file's
   */
  SiteSettings read(String yaml, String file, Optional<SiteUrl> baseUrl) {
    return new YamlReader(file, 1, Rule.SETTING, NAMES, diagnostics)
        .read(yaml)
        .map(mapping -> settings(mapping, baseUrl))
        .orElse(SiteSettings.DEFAULTS);
  }

  private SiteSettings settings(YamlMapping mapping, Optional<SiteUrl> override) {
    Optional<SiteUrl> baseUrl = mapping.text("base_url", SiteUrl::parse);
    if (override.isEmpty() && baseUrl.filter(SettingsReader::isExample).isPresent()) {
      diagnostics.report(
          Rule.BASE_URL,
          mapping.place("base_url").orElseThrow(),
          "base_url is still the example's; canonical links and the sitemap use it until you set"
              + " your own");
    }
    SiteSettings defaults = SiteSettings.DEFAULTS;
    return new SiteSettings(
        mapping.text("title").orElse(defaults.title()),
        mapping.text("description").orElse(defaults.description()),
        baseUrl,
        mapping.text("language", SettingsReader::language).orElse(defaults.language()),
        mapping.text("repository", SettingsReader::webAddress),
        mapping.texts("copy_images_licensed"));
  }

  private static boolean isExample(SiteUrl url) {
    return EXAMPLE_HOST.matcher(URI.create(url.value()).getHost()).matches();
  }

  private static String language(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      if (isLanguage(locale.getLanguage())) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(notALanguage(text), e);
    }
    throw new IllegalArgumentException(notALanguage(text));
  }

  /** Two letters can be looked up; of three-letter languages Java knows no list. */
  private static boolean isLanguage(String code) {
    return code.length() == 3 || LANGUAGES.contains(code);
  }

  private static String notALanguage(String text) {
    return "\"" + text + "\" is not a language tag such as en or pt-BR";
  }

  private static URI webAddress(String text) {
    return WebLink.parse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + text + "\" is not an address such as https://github.com/me/repo"));
  }
}
