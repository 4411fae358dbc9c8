package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of a configuration, family, agency, type or status.
 *
 * @param frame what is around it
 * @param kind what it is: {@code Family}
 * @param name its name
 * @param plate its picture; empty when it has none and no drawing would fit
 * @param logo its logo
 * @param summary one sentence that says what it is, in pieces; may be empty
 * @param description plain paragraphs
 * @param facts what is known of it
 * @param sections more about it
 * @param contradictions the rules of data quality that it breaks
 * @param figures what its spacecraft have done together; empty when it has none
 * @param note what the figures leave out
 * @param sourceCounts what the source counts for it; empty when it does not
 * @param chart of its spacecraft's times
 * @param listing its spacecraft; empty when it has none
 * @param sources where the record comes from
 */
public record GroupView(
    FrameView frame,
    String kind,
    String name,
    Optional<PlateView> plate,
    Optional<LogoView> logo,
    List<ValueView> summary,
    List<String> description,
    List<FactView> facts,
    List<SectionView> sections,
    List<LinkView> contradictions,
    List<FigureView> figures,
    String note,
    Optional<SectionView> sourceCounts,
    Optional<ChartView> chart,
    Optional<ListingView> listing,
    List<FactView> sources) {}
