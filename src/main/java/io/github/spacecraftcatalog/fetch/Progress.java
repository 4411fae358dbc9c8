package io.github.spacecraftcatalog.fetch;

/** Told how a fetch goes on. */
public interface Progress {

  /** What is going to be done, what is waited for, or what was noticed. */
  void say(String sentence);

  /** How many of a resource's pages are there; it may turn out that more are needed. */
  void pages(Resource resource, int done, int needed);
}
