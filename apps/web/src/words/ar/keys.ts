import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("ar");

export const keys = {
  title: "مفاتيح واجهة البرمجة",
  intro:
    "يتيح المفتاح لبرنامج من برامجك الدخول دون تسجيل دخولك. وصلاحياته أقل من صلاحياتك: لا ينشئ مفاتيح أخرى ولا يمكنه حذف الحساب.",
  loading: "جارٍ تحميل مفاتيحك…",
  noKeys: "ليس لديك مفاتيح.",
  make: "إنشاء مفتاح",
  permissions: {
    look: "الاطلاع على كل شيء",
    change: "الاطلاع على كل شيء وتعديله",
    export: "تنزيل التصدير دون غيره",
  },
  scopes: (names) => `الصلاحيات: ${names}`,
  revoke: "إلغاء المفتاح",
  revokeNamed: (name) => `إلغاء المفتاح ${name}`,
  neverUsed: "لم يُستخدم قط",
  lastUsed: (moment) => `آخر استخدام: ${moment}`,
  worksUntilRevoked: "يعمل إلى أن يُلغى",
  worksUntil: (day) => `يعمل حتى ${day}`,
  ended: (day) => `انتهى في ${day}`,
  makeTitle: "إنشاء مفتاح لواجهة البرمجة",
  copyTitle: "انسخ مفتاحك الآن",
  name: "الاسم",
  nameHint: "ما الذي سيستخدمه، مثلًا: صندوق الدفع في المتجر",
  nameNeeded: "سمِّ المفتاح حتى تعرفه لاحقًا.",
  itMay: "يُسمح له بـ",
  itEnds: "ينتهي",
  inDays: (days) =>
    plural(days, {
      zero: "اليوم",
      one: "بعد يوم واحد",
      two: "بعد يومين",
      few: "بعد # أيام",
      many: "بعد # يومًا",
      other: "بعد # يوم",
    }),
  inAYear: "بعد سنة",
  whenRevoked: "فقط عندما ألغيه",
  makeNone: "عدم الإنشاء",
  makeTheKey: "إنشاء المفتاح",
  onlyOnce:
    "هذه هي المرة الوحيدة التي يُعرض فيها: لا نحتفظ بنسخة يمكن قراءتها. احفظه حيث يجده برنامجك ولا يجده غيره.",
  copied: "نُسخ المفتاح.",
  notCopied: "لم يسمح المتصفح بالنسخ. حدّد المفتاح وانسخه بنفسك.",
  copy: "نسخ المفتاح",
  done: "تم",
  revokeQuestion: "هل تريد إلغاء هذا المفتاح؟",
  revokeText: (name) =>
    `كل ما يستخدم «${name}» سيُرفض من الآن. لا يمكن التراجع عن ذلك؛ وإنشاء مفتاح جديد لا يستغرق إلا لحظة.`,
  keepIt: "الإبقاء عليه",
  revokeTheKey: "إلغاء المفتاح",
  wasRevoked: (name) => `أُلغي «${name}».`,
} satisfies Catalog["keys"];
