package io.github.spacecraftcatalog.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.model.WebAddress;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

/** The names under which somebody has what stands at an address. */
final class AddressNames {

  private AddressNames() {}

  /**
   * The last segment of an address's path, as it stands there, which is how {@code curl -O} saves
   * it, and decoded, which is how browsers do. None for an address that ends in a slash.
   */
  static Stream<String> of(WebAddress address) {
    String path = URI.create(address.value()).getRawPath();
    String segment = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    return Stream.concat(Stream.of(segment), decoded(segment).stream())
        .map(AddressNames::composed)
        .filter(name -> !name.isEmpty())
        .distinct();
  }

  /** Accents in the one form of two that nearly all write; some file systems store the other. */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Empty when it would be no name of a file: with a slash or a control character in it. */
  private static Optional<String> decoded(String segment) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) == '%') {
        // A web address is checked: two digits follow.
        bytes.write(Integer.parseInt(segment.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(segment.substring(i, i + 1).getBytes(US_ASCII));
      }
    }
    try {
      String name = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
      return name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
          ? Optional.empty()
          : Optional.of(name);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
