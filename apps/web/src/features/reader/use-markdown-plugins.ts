import { useEffect, useMemo, useState } from "react";
import type { MarkdownPlugins } from "./markdown.tsx";
import { hasMath } from "./math-text.ts";

const none: MarkdownPlugins = { remark: [], rehype: [] };

/** The plugins a chapter needs, loaded when it does. Until they are here, and if they fail, its text is shown plainly. */
export function useMarkdownPlugins(markdown: string): MarkdownPlugins {
  const needsMath = useMemo(() => hasMath(markdown), [markdown]);
  const needsCode = useMemo(() => /^\s*(?:`{3,}|~{3,})[ \t]*[a-z]/im.test(markdown), [markdown]);
  const math = useLoaded(needsMath, loadMath);
  const code = useLoaded(needsCode, loadCode);
  return useMemo(
    () => ({ remark: [...math.remark, ...code.remark], rehype: [...math.rehype, ...code.rehype] }),
    [math, code],
  );
}

const loadMath = async () => (await import("./math-plugins.ts")).mathPlugins;
const loadCode = async () => (await import("./code-plugins.ts")).codePlugins;

function useLoaded(needed: boolean, load: () => Promise<MarkdownPlugins>): MarkdownPlugins {
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
