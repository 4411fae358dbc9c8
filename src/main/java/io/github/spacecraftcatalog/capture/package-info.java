/**
 * Bytes of one file to JSON: takes a capture out of whatever people saved it in. Start at {@link
 * io.github.spacecraftcatalog.capture.CaptureReader}. Knows JSON as such, but no field of it.
 */
@NullMarked
package io.github.spacecraftcatalog.capture;

import org.jspecify.annotations.NullMarked;
