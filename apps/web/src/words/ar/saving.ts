import type { Catalog } from "../catalog.ts";

export const saving = {
  saved: "تم الحفظ",
  unsaved: "لم يُحفظ بعد",
  saving: "جارٍ الحفظ…",
  failed: "لم يُحفظ",
  notLikeThis: "لا يمكن حفظه على هذه الحال: النص أطول مما يجب أو فارغ.",
  conflict: "لم يُحفظ: جرى تعديله في مكان آخر في هذه الأثناء",
  notAllSaved: "بعض ما كتبته لم يُحفظ بعد",
  notAllSavedText:
    "ما كتبته في منشور أو استراتيجية لم يصل إلى الخادم بعد. يبقى في هذا المتصفح، ويُحفظ حين تسجّل الدخول هنا من جديد وتفتحه.",
  stay: "البقاء دون خروج",
  signOutAnyway: "تسجيل الخروج رغم ذلك",
} satisfies Catalog["saving"];
