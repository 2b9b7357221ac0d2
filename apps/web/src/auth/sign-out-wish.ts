import { createLateWish } from "../late-wish.ts";

/** Signs out, once what was typed is saved or its author was asked. */
export const signOutWish = createLateWish();
