import { createLateWish } from "../../late-wish.ts";

/** Opens the palette, once it is there. */
export const paletteWish = createLateWish();
