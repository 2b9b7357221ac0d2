import { type AuthoredPost, type PostAuthor, type PostsRequest, rulePostAuthor } from "./post-author.ts";

/** Posts written at a time: the first is there soon, and the whole does not take as long as all of them in turn. */
const AT_ONCE = 4;

/** From which place on, and which texts not to repeat. When `patience` is at an end, our rules write the rest. */
type Beginning = { from: number; written: readonly string[]; patience?: AbortSignal };

/**
 * The posts of a request from one place on, in order, some at a time. Where an author failed at all of some, the rest
 * is written by our rules: nobody waits for the same fault again.
 */
export async function* writePosts(
  author: PostAuthor,
  request: PostsRequest,
  { from, written, patience }: Beginning,
  signal: AbortSignal,
): AsyncGenerator<AuthoredPost[]> {
  const write = patience === undefined ? author : patient(author, patience);
  const texts = [...written];
  let hasFailed = false;
  for (let first = from; first < request.count; first += AT_ONCE) {
    const size = Math.min(AT_ONCE, request.count - first);
    const places = Array.from({ length: size }, (_, at) => first + at);
    const posts = await Promise.all(
      places.map((at) => (hasFailed ? rulesInstead : write)(request, at, texts, signal)),
    );
    signal.throwIfAborted();
    hasFailed = posts.every(({ fellBack }) => fellBack);
    texts.push(...posts.map(({ text }) => text));
    yield posts;
  }
}

/** Our rules, where somebody else was to write. */
const rulesInstead: PostAuthor = async (...asked) => ({
  ...(await rulePostAuthor(...asked)),
  fellBack: true,
});

/** An author who is waited for no longer than that; afterwards our rules write. */
function patient(author: PostAuthor, patience: AbortSignal): PostAuthor {
  return async (request, at, written, signal) => {
    try {
      patience.throwIfAborted();
      return await author(request, at, written, AbortSignal.any([signal, patience]));
    } catch (error) {
      if (signal.aborted || !patience.aborted) throw error;
      return rulesInstead(request, at, written, signal);
    }
  };
}
