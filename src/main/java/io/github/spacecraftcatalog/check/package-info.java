/**
 * Audit of the finished site: {@link io.github.spacecraftcatalog.check.SiteAuditor} reads every
 * page as its reader's browser will get it.
 */
@NullMarked
package io.github.spacecraftcatalog.check;

import org.jspecify.annotations.NullMarked;
