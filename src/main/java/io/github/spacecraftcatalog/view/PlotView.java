package io.github.spacecraftcatalog.view;

import java.util.List;

/**
 * The drawing of a chart. Along the page everything is placed in percent of its width, down the
 * page in {@code em}: so it fits every window, and grows with the letters that stand in it.
 */
public sealed interface PlotView {

  /** How high it is. */
  String height();

  /**
   * A rectangle.
   *
   * @param x its left side
   * @param y its top
   * @param width along the page
   * @param height down the page
   * @param style its CSS class
   */
  record Box(String x, String y, String width, String height, String style) {}

  /**
   * A place on the axis along the page, with a line down to it.
   *
   * @param x where
   * @param label what it stands for
   * @param style CSS class that says on which side of it the label is set; empty for the usual one
   */
  record Tick(String x, String label, String style) {}

  /**
   * Bars, each under its name.
   *
   * @param height how high it is
   * @param bars from the top
   */
  record Bars(String height, List<Bar> bars) implements PlotView {
    /** Copies the bars. */
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar, or several of one thing.
   *
   * @param label what it is of
   * @param value how much it is, in words
   * @param y where both are set
   * @param boxes the bars
   */
  record Bar(String label, String value, String y, List<Box> boxes) {
    /** Copies the boxes. */
    public Bar {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * Columns side by side.
   *
   * @param height how high it is
   * @param base where the columns stand
   * @param labels where the labels of the axis along the page are set
   * @param columns the columns
   * @param ticks the axis along the page
   * @param levels the axis down the page
   * @param marks what is pointed out; may be empty
   */
  record Columns(
      String height,
      String base,
      String labels,
      List<Box> columns,
      List<Tick> ticks,
      List<Level> levels,
      List<Mark> marks)
      implements PlotView {
    /** Copies the lists. */
    public Columns {
      columns = List.copyOf(columns);
      ticks = List.copyOf(ticks);
      levels = List.copyOf(levels);
      marks = List.copyOf(marks);
    }
  }

  /**
   * A height that columns are read by.
   *
   * @param y where its line is
   * @param labelY where its label is set
   * @param label what it stands for
   */
  record Level(String y, String labelY, String label) {}

  /**
   * A line that points something out.
   *
   * @param x where
   * @param label what it points out
   * @param style CSS class that says on which side of it the label is set
   */
  record Mark(String x, String label, String style) {}

  /**
   * Beginnings in the order of time, and what came of what.
   *
   * @param height how high it is
   * @param labels where the labels of the axis are set, above the first beginning
   * @param ticks the axis
   * @param lanes from the top
   */
  record Descent(String height, String labels, List<Tick> ticks, List<Lane> lanes)
      implements PlotView {
    /** Copies the lists. */
    public Descent {
      ticks = List.copyOf(ticks);
      lanes = List.copyOf(lanes);
    }
  }

  /**
   * What began at a time.
   *
   * @param label its name
   * @param labelY where its name is set
   * @param x when it began
   * @param y where it is
   * @param end where its line ends; the same as {@code x} when it has none
   * @param style CSS classes: its colour, and on which side its name is set
   * @param steps its own later beginnings
   * @param parentX when that began which it came of; the same as {@code x} when it came of none
   * @param parentY where that is; the same as {@code y} when it came of none
   */
  record Lane(
      String label,
      String labelY,
      String x,
      String y,
      String end,
      String style,
      List<String> steps,
      String parentX,
      String parentY) {
    /** Copies the steps. */
    public Lane {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What lasted from a time to another, on one line.
   *
   * @param height how high it is
   * @param base where its line is
   * @param labels where the labels of the axis are set
   * @param ticks the axis
   * @param boxes what lasted
   */
  record Spans(String height, String base, String labels, List<Tick> ticks, List<Box> boxes)
      implements PlotView {
    /** Copies the lists. */
    public Spans {
      ticks = List.copyOf(ticks);
      boxes = List.copyOf(boxes);
    }
  }
}
