import type { Catalog } from "../catalog.ts";

export const offline = {
  offline:
    "أنت غير متصل بالإنترنت. يمكنك قراءة الدليل والنصوص التي قرأتها هنا بكل المستويات؛ ويعود الحفظ ممكنًا عند عودة الاتصال.",
  tryAgain: "المحاولة مرة أخرى",
  newVersion: "إصدار جديد من Growth Guide جاهز. ما كتبته محفوظ.",
  loadNow: "تحميله الآن",
  later: "لاحقًا",
  keptTexts: "قُرئ على هذا الجهاز",
  keptTextsHint: "محفوظ في هذا المتصفح فقط لتتمكن من قراءته دون اتصال. تسجيل الخروج يزيل نصوصك.",
  forget: "نسيان",
  forgetText: (title) => `نسيان ${title}`,
} satisfies Catalog["offline"];
