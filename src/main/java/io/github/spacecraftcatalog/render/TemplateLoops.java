package io.github.spacecraftcatalog.render;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets whoever waits for a template stop it: each loop of its code, also one in an expression or a
 * statement, asks at every turn whether it should go on.
 */
final class TemplateLoops {

  private static final String CHECK =
      " if (Thread.currentThread().isInterrupted()) throw new IllegalStateException(\"stopped\");";

  private TemplateLoops() {}

  /**
   * The code with its loops stopped on demand. Its lines stay where they are.
   *
   * @param unit the code, parsed
   */
  static String stoppable(SourcePositions positions, CompilationUnitTree unit, String code) {
    var insertions = new Insertions(positions, code.length());
    insertions.scan(unit, unit);
    return insertions.appliedTo(code);
  }

  /** What is to be put where, by position. */
  private static final class Insertions extends TreeScanner<Void, CompilationUnitTree> {

    private final SourcePositions positions;
    private final int length;
    private final Map<Integer, String> texts = new TreeMap<>();

    Insertions(SourcePositions positions, int length) {
      this.positions = positions;
      this.length = length;
    }

    @Override
    public Void visitForLoop(ForLoopTree loop, CompilationUnitTree unit) {
      check(loop.getStatement(), unit);
      return super.visitForLoop(loop, unit);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, CompilationUnitTree unit) {
      check(loop.getStatement(), unit);
      return super.visitEnhancedForLoop(loop, unit);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree loop, CompilationUnitTree unit) {
      check(loop.getStatement(), unit);
      return super.visitWhileLoop(loop, unit);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree loop, CompilationUnitTree unit) {
      check(loop.getStatement(), unit);
      return super.visitDoWhileLoop(loop, unit);
    }

    private void check(StatementTree body, CompilationUnitTree unit) {
      int start = (int) positions.getStartPosition(unit, body);
      int end = (int) positions.getEndPosition(unit, body);
      if (start < 0 || end <= start || end > length) {
        return;
      }
      if (body instanceof BlockTree) {
        insert(start + 1, CHECK);
      } else {
        insert(start, "{" + CHECK + " ");
        insert(end, " }");
      }
    }

    /** Loops without braces within each other end at the same place. */
    private void insert(int position, String text) {
      texts.merge(position, text, String::concat);
    }

    String appliedTo(String code) {
      var result = new StringBuilder(code.length());
      int copied = 0;
      for (Map.Entry<Integer, String> insertion : texts.entrySet()) {
        result.append(code, copied, insertion.getKey()).append(insertion.getValue());
        copied = insertion.getKey();
      }
      return result.append(code, copied, code.length()).toString();
    }
  }
}
