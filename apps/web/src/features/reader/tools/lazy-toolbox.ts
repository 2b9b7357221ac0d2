import type * as Toolbox from "./toolbox.tsx";

let here: typeof Toolbox | undefined;

/** Fetches the code of all tools at once, before one of them is shown. */
export async function loadToolbox(): Promise<void> {
  here = await import("./toolbox.tsx");
}

/** The code of the tools; undefined until it has been fetched. */
export const toolbox = (): typeof Toolbox | undefined => here;
