import type { Catalog } from "../catalog.ts";

export const saving = {
  saved: "تم الحفظ",
  unsaved: "لم يُحفظ بعد",
  saving: "جارٍ الحفظ…",
  failed: "لم يُحفظ",
  notLikeThis: "لا يمكن حفظه على هذه الحال: النص أطول مما يجب أو فارغ.",
  conflict: "لم يُحفظ: جرى تعديله في مكان آخر في هذه الأثناء",
} satisfies Catalog["saving"];
