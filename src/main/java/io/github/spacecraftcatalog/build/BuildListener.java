package io.github.spacecraftcatalog.build;

/** Is told what a build does, while it does it. */
@FunctionalInterface
public interface BuildListener {

  /** One that does not listen. */
  BuildListener NONE = step -> {};

  /**
   * A step begins, and with it the one before ends.
   *
   * @param step what is done, such as {@code "read captures"}
   */
  void begins(String step);
}
