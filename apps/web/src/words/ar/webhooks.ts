import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("ar");

export const webhooks = {
  title: "خطافات الويب",
  intro:
    "يخبر خطاف الويب برنامجًا من برامجك تلقائيًا بأن منشورًا تغيّر أو أن استراتيجية اعتُمدت. ما كتبتَه لا يكون في الرسالة.",
  loading: "جارٍ تحميل خطافاتك…",
  none: "ليس لديك خطافات ويب.",
  make: "إنشاء خطاف ويب",
  tells: {
    all: "المنشورات والاستراتيجيات المعتمدة",
    posts: "المنشورات",
    approvals: "الاستراتيجيات المعتمدة",
  },
  works: "يعمل",
  switchedOff: (day) => `أُوقف في ${day} لأن أحدًا لم يستلم رسائله`,
  switchOn: "تشغيل",
  switchOnNamed: (url) => `تشغيل ${url}`,
  wasSwitchedOn: "عادت الرسائل تُرسل.",
  test: "إرسال رسالة تجريبية",
  messages: "الرسائل",
  messagesNamed: (url) => `الرسائل إلى ${url}`,
  remove: "إزالة",
  removeNamed: (url) => `إزالة ${url}`,
  makeTitle: "إنشاء خطاف ويب",
  copyTitle: "انسخ سرّه الآن",
  url: "العنوان",
  urlHint: "حيث يستلم برنامجك الرسائل، مثلًا: https://example.com/hook",
  urlNeeded: "أدخل عنوانًا كاملًا يبدأ بـ https://.",
  itTells: "يخبر عن",
  makeNone: "عدم الإنشاء",
  makeIt: "إنشاء الخطاف",
  onlyOnce:
    "تُوقَّع به الرسائل ليعرف برنامجك أنها من هنا. هذه هي المرة الوحيدة التي يُعرض فيها. احفظه حيث يجده برنامجك ولا يجده غيره.",
  copied: "نُسخ السر.",
  notCopied: "لم يسمح المتصفح بالنسخ. حدّد السر وانسخه بنفسك.",
  copy: "نسخ السر",
  done: "تم",
  loadingMessages: "جارٍ تحميل رسائله…",
  noMessages: "لم يُرسل شيء بعد. تبقى الرسائل هنا 30 يومًا.",
  events: {
    "strategy.approved": (id) => `اعتُمدت الاستراتيجية ${id}`,
    "content.changed": (id) => `تغيّر المنشور ${id}`,
    test: () => "رسالة تجريبية",
  },
  arrived: (moment) => `وصلت ${moment}`,
  waiting: (moment) => `المحاولة التالية ${moment}`,
  givenUp: "تُركت",
  answered: (status) => `كان الرد ${status}`,
  failures: {
    refused_address: "العنوان في شبكة خاصة",
    unreachable: "لم يرد أحد هناك",
    timed_out: "لا رد خلال عشر ثوانٍ",
    unreadable_secret: "لا يمكن قراءة سرّه؛ أنشئ خطافًا جديدًا",
  },
  tries: (count) =>
    plural(count, {
      zero: "بلا محاولات",
      one: "محاولة واحدة",
      two: "محاولتان",
      few: "# محاولات",
      many: "# محاولة",
      other: "# محاولة",
    }),
  sendAgain: "إعادة الإرسال",
  sendAgainNamed: (message) => `إعادة الإرسال: ${message}`,
  removeQuestion: "هل تريد إزالة خطاف الويب هذا؟",
  removeText: (url) =>
    `لن يُخبَر ${url} بشيء من الآن، ولن يُرسل ما هو في الطريق إليه. لا يمكن التراجع عن ذلك؛ وإنشاء خطاف جديد لا يستغرق إلا لحظة.`,
  keepIt: "الإبقاء عليه",
  removeIt: "إزالة الخطاف",
  wasRemoved: "أُزيل خطاف الويب.",
} satisfies Catalog["webhooks"];
