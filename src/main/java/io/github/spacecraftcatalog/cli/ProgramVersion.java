package io.github.spacecraftcatalog.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the program was built as, from the manifest of its jar. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {words()};
  }

  /** The program and its version. */
  static String words() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return "catalog " + (version == null ? "(not packaged)" : version);
  }
}
