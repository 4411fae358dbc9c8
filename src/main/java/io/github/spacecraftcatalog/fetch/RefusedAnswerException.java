package io.github.spacecraftcatalog.fetch;

import java.util.List;

/** A set that cannot become complete, because an answer is no page of it. */
final class RefusedAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Page> before;
  private final transient Receipt answer;
  private final BadAnswerException reason;

  RefusedAnswerException(List<Page> before, Receipt answer, BadAnswerException reason) {
    super(reason);
    this.before = List.copyOf(before);
    this.answer = answer;
    this.reason = reason;
  }

  /** The pages in front of it. */
  List<Page> before() {
    return before;
  }

  /** The answer. */
  Receipt answer() {
    return answer;
  }

  /** What is wrong with it. */
  BadAnswerException reason() {
    return reason;
  }
}
