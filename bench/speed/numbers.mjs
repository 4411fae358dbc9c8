// Figures in words.

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

const spread = (values, show) => {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(show);
  return least === most ? "" : ` (${least}–${most})`;
};

const fixed = (digits) => (value) =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** As many as it takes for two or three that count: 0.0047, 0.47, 12.3, 1,234. */
function digitsFor(value) {
  if (value >= 100 || value === 0) {
    return 0;
  }
  if (value >= 10) {
    return 1;
  }
  return value >= 0.1 ? 2 : 4;
}

export const plain = (value) => fixed(digitsFor(value))(value);

/** The median, and in brackets the least and the most. */
export const ranged = (values) => plain(median(values)) + spread(values, plain);

export const whole = fixed(0);
export const megabytes = (bytes) => plain(bytes / 1e6);

export const table = (columns, rows) =>
  [columns, columns.map((_, i) => (i === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
