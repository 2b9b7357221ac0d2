import type { Catalog } from "../catalog.ts";

export const ui = {
  close: "إغلاق",
  optional: "(اختياري)",
  loading: "جارٍ التحميل…",
  tryAgain: "المحاولة مرة أخرى",
  triesItself: "ستُعاد المحاولة تلقائيًا حالما يصبح ذلك ممكنًا.",
  showMore: "عرض المزيد",
  undo: "تراجع",
  edit: "تعديل",
  remove: "إزالة",
  delete: "حذف",
  rename: "إعادة التسمية",
  cancel: "إلغاء",
} satisfies Catalog["ui"];
