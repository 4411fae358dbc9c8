package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.List;

/** Looks up the addresses in one file. */
final class ReferenceAudit {

  private final SitePath path;
  private final boolean atAnyDepth;
  private final SiteAddresses addresses;
  private final Fragments fragments;
  private final Faults faults;

  /**
   * @param atAnyDepth whether the file is shown in place of others, so that a relative address
   *     could lead anywhere
   */
  ReferenceAudit(
      SitePath path,
      boolean atAnyDepth,
      SiteAddresses addresses,
      Fragments fragments,
      Faults faults) {
    this.path = path;
    this.atAnyDepth = atAnyDepth;
    this.addresses = addresses;
    this.fragments = fragments;
    this.faults = faults;
  }

  void audit(List<Reference> references) {
    references.stream().distinct().forEach(this::audit);
  }

  private void audit(Reference reference) {
    Destination destination = addresses.resolve(path, reference.address());
    if (destination instanceof Destination.Nowhere nowhere) {
      faults.report(nowhere.rule(), reference.shown() + " " + nowhere.problem());
    } else if (destination instanceof Destination.Inside inside) {
      auditInside(reference, inside);
    } else if (destination instanceof Destination.Outside
        && reference.kind() == Reference.Kind.RESOURCE) {
      faults.report(
          Rule.THIRD_PARTY,
          reference.shown() + " leads to another host; only pictures of records may be there");
    } else if (destination instanceof Destination.Embedded
        && reference.kind() == Reference.Kind.LINK) {
      faults.report(Rule.BROKEN_LINK, reference.shown() + " is no page; link to one");
    }
  }

  private void auditInside(Reference reference, Destination.Inside inside) {
    if (atAnyDepth && isRelative(reference.address())) {
      faults.report(
          Rule.BROKEN_LINK,
          reference.shown()
              + " is relative, but this page is shown at any depth; start with the base path");
    }
    fragments.require(reference.shown(), inside, faults);
  }

  private static boolean isRelative(String address) {
    return !address.startsWith("/") && !address.startsWith("#") && !address.contains("//");
  }
}
