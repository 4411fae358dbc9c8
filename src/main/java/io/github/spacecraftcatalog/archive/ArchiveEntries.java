package io.github.spacecraftcatalog.archive;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the entries of all archives have in common: who gets them, and what is refused. */
final class ArchiveEntries {

  private final ArchiveLimits limits;
  private final EntryHandler handler;
  private final Allowance unpacked;
  private final Set<String> paths = new HashSet<>();
  private int count;
  private boolean isEmpty = true;

  ArchiveEntries(ArchiveLimits limits, EntryHandler handler) {
    this.limits = limits;
    this.handler = handler;
    this.unpacked = limits.ofArchive();
  }

  /** Counts the bytes that are unpacked. */
  InputStream metered(InputStream bytes) {
    return new MeteredStream(bytes, unpacked);
  }

  /** Whether nothing more may be unpacked, which has been reported. */
  boolean isLimitPassed() {
    return unpacked.isPassed();
  }

  /**
   * Counts an entry and judges it.
   *
   * @return its path; empty when it is not to be read
   * @throws DamagedException when there are too many
   */
  Optional<String> admit(EntryName name, EntryKind kind) throws DamagedException {
    limits.checkEntries(++count);
    Optional<String> fault = name.fault(limits);
    if (fault.isPresent()) {
      report(
          "",
          Rule.ARCHIVE_ENTRY,
          "its entry \"" + name.shown() + "\" " + fault.get() + ": pack the captures anew");
      return Optional.empty();
    }
    if (kind.isFolder() || name.isFolder() || name.isIgnored()) {
      return Optional.empty();
    }
    return admit(name.path(), kind.refusal());
  }

  private Optional<String> admit(String path, Optional<String> refusal) {
    if (refusal.isPresent()) {
      report(path, Rule.ARCHIVE_ENTRY, refusal.get());
      return Optional.empty();
    }
    if (!paths.add(path)) {
      report(path, Rule.ARCHIVE_ENTRY, "is in the archive twice: pack the captures anew");
      return Optional.empty();
    }
    return Optional.of(path);
  }

  /** Hands out an entry, and reports what is wrong with it. */
  void handOut(String path, InputStream content) throws IOException {
    isEmpty = false;
    try {
      Unpacker.handOut(path, content, unpacked, limits, handler);
    } catch (DamagedException e) {
      report(path, e.rule(), e.sentence());
    }
  }

  void report(String path, Rule rule, String sentence) {
    isEmpty = false;
    handler.report(path, rule, sentence);
  }

  /** Reports an archive of folders and notes only. */
  void finish() {
    if (isEmpty) {
      handler.report("", Rule.EMPTY_FILE, "the archive holds no capture");
    }
  }
}
