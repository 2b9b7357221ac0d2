import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("ar");

export const reader = {
  views: {
    original: { label: "الأصل", meaning: "الفصل كما كُتب تمامًا." },
    beginner: { label: "مبتدئ", meaning: "جمل قصيرة وكلمات مألوفة، مع أهم النقاط وقائمة بالكلمات." },
    intermediate: { label: "متوسط", meaning: "عبارات أبسط وجمل طويلة أقصر؛ ولا يُحذف شيء." },
    advanced: { label: "متقدم", meaning: "أكثف: دون تلطيف في العبارة، مع أسئلة أعمق." },
  },
  meaningWithKey: (meaning, key) => `${meaning} (المفتاح ${key})`,
  level: "مستوى القراءة",
  showChanges: "إظهار التغييرات",
  tools: "الأدوات",
  search: "البحث في الفصل",
  comfort: "إعدادات العرض",
  moreTools: "أدوات أخرى",
  levelsAndKeys: "المستويات والمفاتيح",
  toolsMissing: "تعذّر تحميل هذه الأداة. تحقّق من اتصالك وحاول مرة أخرى.",
  readOriginal: "قراءة الأصل",
  comesOnline: "هذا المستوى غير متاح بعد. سيظهر تلقائيًا عند عودة الاتصال.",
  notEnglish: "هذا النص ليس بالإنجليزية، لذلك يُعرض كما كُتب في كل المستويات.",
  writtenInEnglish: "تُعرض الفصول باللغة التي كُتبت بها؛ ولا تُكيَّف إلا النصوص الإنجليزية.",
  adaptingTo: (level) => `جارٍ التكييف إلى مستوى: ${level}…`,
  showingOriginal: "يُعرض الأصل.",
  showing: (level) => `يُعرض مستوى: ${level}.`,
  showingGrades: (level, here, written) =>
    `يُعرض مستوى: ${level}، الصف الدراسي ${here}، وفي الأصل ${written}.`,
  inThisChapter: "في هذا الفصل",
  addition: "إضافة",
  addedForLevel: "أُضيفت لهذا المستوى",
  frontMatter: "بيانات أولية",
  table: "جدول",
  done: "تم",
  notDone: "لم يتم",
  picture: "صورة",
  pictureAt: (name, host) => `${name} (فتح الصورة من ${host})`,
  asWritten: "كما كُتب",
  thisLevel: "هذا المستوى",
  playbook: "الدليل",
  minutes: (count) =>
    plural(count, {
      zero: "أقل من دقيقة قراءة",
      one: "دقيقة قراءة واحدة",
      two: "دقيقتا قراءة",
      few: "# دقائق قراءة",
      many: "# دقيقة قراءة",
      other: "# دقيقة قراءة",
    }),
  nextChapter: "الفصل التالي",
  loading: "جارٍ تحميل الفصل…",
  chapter: "فصل",
  notFound: "الفصل غير موجود",
  openPlaybook: "فتح الدليل",
} satisfies Catalog["reader"];
