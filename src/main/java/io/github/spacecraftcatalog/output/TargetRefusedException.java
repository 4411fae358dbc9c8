package io.github.spacecraftcatalog.output;

import java.nio.file.Path;

/**
 * The folder to publish to may not be written to. Nothing was changed. The message is a sentence
 * for the user, on one line and without a full stop: which folder, why not, and what to do.
 */
public final class TargetRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal. Control characters become spaces: file names are quoted in the message.
   *
   * @param target the folder as its user named it
   * @param why why not, and what to do
   */
  TargetRefusedException(Path target, String why) {
    super(("cannot publish to " + target + ": " + why).replaceAll("\\p{Cntrl}+", " "));
  }
}
