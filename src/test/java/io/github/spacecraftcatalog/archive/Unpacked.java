package io.github.spacecraftcatalog.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes what is in a file, and writes it down. */
final class Unpacked implements EntryHandler {

  final List<String> entries = new ArrayList<>();
  final List<String> reports = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();

  /** Unpacks a file as the program does. */
  static Unpacked of(byte[] file) throws IOException {
    return of(file, ArchiveLimits.STANDARD);
  }

  static Unpacked of(byte[] file, ArchiveLimits limits) throws IOException {
    var unpacked = new Unpacked();
    try (var channel = new SeekableInMemoryByteChannel(file)) {
      Unpacker.unpack(channel, limits, unpacked);
    }
    return unpacked;
  }

  @Override
  public void entry(String path, InputStream bytes) throws IOException {
    entries.add(path + " = " + new String(bytes.readAllBytes(), UTF_8));
  }

  @Override
  public void report(String path, Rule rule, String sentence) {
    reports.add(path + ": " + sentence);
    rules.add(rule);
  }
}
