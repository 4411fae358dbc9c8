package io.github.spacecraftcatalog.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;

/** What a file is packed with, told by its first bytes. */
enum Packing {
  /** Nothing that is known. */
  NONE,
  /** One compressed file. */
  GZIP,
  /** An archive of files, not compressed. */
  TAR,
  /** An archive of compressed files. */
  ZIP,
  /** Something that would have to be unpacked first. */
  UNSUPPORTED;

  /** How many of the first bytes are looked at. */
  static final int HEAD = TarHeader.BLOCK;

  private static final String[] OTHERS = {
    "BZh", "\u00fd7zXZ\0", "(\u00b5/\u00fd", "7z\u00bc\u00af'\u001c", "Rar!\u001a\7"
  };

  /** Looks at a stream that can be marked, and leaves it where it is. */
  static Packing of(InputStream bytes) throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    return of(head);
  }

  private static Packing of(byte[] head) {
    String text = new String(head, ISO_8859_1);
    if (text.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6") || text.startsWith("PK\7\b")) {
      return ZIP;
    }
    if (TarHeader.isTar(head)) {
      return TAR;
    }
    for (String other : OTHERS) {
      if (text.startsWith(other)) {
        return UNSUPPORTED;
      }
    }
    return NONE;
  }
}
