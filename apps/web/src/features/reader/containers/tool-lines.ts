/** One line that only the tool a chapter was written for reads: a label, a remark, a break, a shortcode. */
const LINE = /^(?:\([\w:.-]+\)=|%(?:[ \t].*)?|\+\+\+.*|\{\{<.*>\}\})$/;
const IMPORT = /^(?:import\s+(?:\S.*\s+from\s+)?["'][^"']+["'];?|export\s+\*\s+from\s+.*)$/;

/** True when a block is only for such a tool and says nothing to a reader. */
export function isForTools(markdown: string): boolean {
  const text = markdown.trim();
  if (!/^[(%+{ie]/.test(text)) return false;
  return LINE.test(text) || text.split(/\s*\n/).every((line) => IMPORT.test(line));
}
