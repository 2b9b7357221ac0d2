/** Stands in for the polyfill that `mdast-util-to-hast` asks for: every browser the app is built for has the real one. */
// oxlint-disable-next-line import/no-default-export -- the form in which the polyfill is imported
export default structuredClone;
