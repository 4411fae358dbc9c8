/**
 * Numbers to places in a drawing: scales, and one class for each kind of chart that lays it out.
 * What things are called is decided by whoever asks.
 */
@NullMarked
package io.github.spacecraftcatalog.chart;

import org.jspecify.annotations.NullMarked;
