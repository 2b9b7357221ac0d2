import { lazy } from "react";

/** Fetches the code of all tools at once, before one of them is shown. */
export const loadToolbox = () => import("./toolbox.tsx");

export const Toolbox = lazy(async () => ({ default: (await loadToolbox()).Toolbox }));
export const ParagraphTools = lazy(async () => ({ default: (await loadToolbox()).ParagraphTools }));
