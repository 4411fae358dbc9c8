package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.table.Table;

/** Tells what is to be known of downloads. Safe for use by several threads. */
public interface DownloadFacts {

  /** Size and checksum of a file. */
  FileFacts of(DataFile.Download file);

  /** How many rows a table has, besides the names of its columns. */
  long rows(Table table);
}
