import type { Catalog } from "../catalog.ts";

export const comparing = {
  title: "تعديل في مكانين",
  intro: (what) =>
    `عدّل شخص ما ${what} بينما كنت تكتب، ربما أنت في تبويب آخر. اختر الكلمات التي تبقى. ما حُفظ يبقى بين النسخ، ويمكن استرجاع كلماتك.`,
  merged: "نصك، من الاثنين معًا",
  keepMine: "الإبقاء على نصي",
  takeTheirs: "أخذ النص الآخر",
  mergeByHand: "الدمج يدويًا",
  saveThis: "حفظ هذا النص",
  addTheirs: "إضافة النص الآخر في الأسفل",
  backToComparison: "العودة إلى المقارنة",
  fromTheirsToMine: "من النص الآخر إلى نصي",
  theirs: "النص الآخر، محفوظ",
  mine: "نصي، لم يُحفظ بعد",
  was: "كان:",
  now: "الآن:",
  compareBoth: "مقارنة النصين",
  loadingOther: "جارٍ تحميل النص الآخر…",
  theirTextStays: "بقي النص الآخر.",
  putMineBack: "استرجاع نصي",
  changedElsewhere: "عُدِّل في مكان آخر في هذه الأثناء",
  changedElsewhereText: "هذا ما حُفظ هناك الآن. الحفظ مرة أخرى يضع نصك مكانه.",
  nothingThere: "لا شيء",
} satisfies Catalog["comparing"];
