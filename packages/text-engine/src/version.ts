/** Version of the rules and the lexicon; part of every cache key, so it rises when an output may differ. */
export const ENGINE_VERSION = "1.8.0+lexicon.26";
