package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.fetch.Progress;
import io.github.spacecraftcatalog.fetch.Resource;

/** Says nothing. */
final class SilentProgress implements Progress {

  @Override
  public void say(String sentence) {}

  @Override
  public void pages(Resource resource, int done, int needed) {}
}
