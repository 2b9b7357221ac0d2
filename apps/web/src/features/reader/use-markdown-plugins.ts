import { useEffect, useMemo, useState } from "react";
import type { ChapterPlugins } from "./chapter-plugins.ts";
import { innerContainers } from "./containers/inner-containers.ts";
import { hasMath } from "./math-text.ts";

const none: ChapterPlugins = { remark: [], rehype: [] };

/** The plugins a chapter needs, loaded when it does. Until they are here, and if they fail, its text is shown plainly. */
export function useMarkdownPlugins(markdown: string, hasTerms: boolean): ChapterPlugins {
  const needsMath = useMemo(() => hasMath(markdown), [markdown]);
  const needsCode = useMemo(() => /^\s*(?:`{3,}|~{3,})[ \t]*[a-z]/im.test(markdown), [markdown]);
  const math = useLoaded(needsMath, loadMath);
  const code = useLoaded(needsCode, loadCode);
  const terms = useLoaded(hasTerms, loadTerms);
  return useMemo(
    () => ({
      ...terms,
      remark: [...math.remark, ...code.remark],
      rehype: [innerContainers, ...math.rehype, ...code.rehype],
    }),
    [math, code, terms],
  );
}

const loadMath = async () => (await import("./math-plugins.ts")).mathPlugins;
const loadTerms = async () => ({ ...none, withTerms: (await import("./terms/term-plugins.tsx")).withTerms });
const loadCode = async () => (await import("./code-plugins.ts")).codePlugins;

function useLoaded(needed: boolean, load: () => Promise<ChapterPlugins>): ChapterPlugins {
  const [loaded, setLoaded] = useState(none);
  useEffect(() => {
    if (!needed) return;
    let wanted = true;
    load().then(
      (plugins) => wanted && setLoaded(plugins),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [needed, load]);
  return loaded;
}
