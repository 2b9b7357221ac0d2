/** A line of Markdown as plain text: no emphasis, no link targets, no marks of footnotes. */
export function plainText(inline: string): string {
  return inline
    .replace(/\s*\{[#.][^{}]*\}\s*$/, "")
    .replace(/\[\^[^\]\s]+\]:?/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`~]/g, "")
    .trim();
}
