/**
 * Bytes of one file to JSON: takes a capture out of whatever people saved it in. Start at {@link
 * io.github.spacecraftcatalog.capture.CaptureReader}. Knows the frame of an answer, but no field of
 * a record.
 */
@NullMarked
package io.github.spacecraftcatalog.capture;

import org.jspecify.annotations.NullMarked;
