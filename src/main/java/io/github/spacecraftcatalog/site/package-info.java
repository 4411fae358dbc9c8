/**
 * The plan: which pages and files the site has, and where. Start at {@link
 * io.github.spacecraftcatalog.site.SitePlanner}. The only package that invents addresses; no page
 * has a body yet.
 */
@NullMarked
package io.github.spacecraftcatalog.site;

import org.jspecify.annotations.NullMarked;
