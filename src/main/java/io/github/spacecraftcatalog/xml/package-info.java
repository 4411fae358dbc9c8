/**
 * XML documents: {@link io.github.spacecraftcatalog.xml.XmlWriter} writes one, element by element.
 */
@NullMarked
package io.github.spacecraftcatalog.xml;

import org.jspecify.annotations.NullMarked;
