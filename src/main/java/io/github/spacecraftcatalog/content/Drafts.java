package io.github.spacecraftcatalog.content;

/** What becomes of hand-written pages whose front matter says {@code draft: true}. */
public enum Drafts {
  /** They are no part of the site, and a link to one leads nowhere. */
  LEFT_OUT,
  /** They are pages like all others. */
  SHOWN
}
