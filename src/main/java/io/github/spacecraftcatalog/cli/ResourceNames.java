package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.fetch.Resource;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of what can be fetched. */
final class ResourceNames implements ITypeConverter<Resource>, Iterable<String> {

  @Override
  public Resource convert(String name) {
    return Resource.named(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no \"" + name + "\"; there are " + String.join(", ", this)));
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.concat(Resource.labels().stream(), Resource.shortNames().stream()).iterator();
  }
}
