package io.github.spacecraftcatalog.capture;

import java.util.Optional;

/**
 * What a capture says of itself.
 *
 * @param request what was asked, where the file tells: {@code /2.3.0/spacecraft/?limit=100}
 * @param answers how many answers it holds: one, or as many as it has lines
 */
public record CaptureHead(Optional<String> request, int answers) {}
