/**
 * The pipeline: {@link io.github.spacecraftcatalog.build.SiteBuild} reads top to bottom, from the
 * folders of a project to a finished site.
 */
@NullMarked
package io.github.spacecraftcatalog.build;

import org.jspecify.annotations.NullMarked;
