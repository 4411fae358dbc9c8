package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of what was first flown when.
 *
 * @param frame what is around it
 * @param chart families and designs in the order of their maiden flights; empty when of none the
 *     maiden flight is known
 * @param undated those of which it is not known
 */
public record TimelineView(FrameView frame, Optional<ChartView> chart, List<LinkView> undated) {}
