import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("ar");

export const playbook = {
  title: "دليل النمو",
  intro:
    "فصول قصيرة عن تنمية نشاط تجاري صغير. اقرأ كل فصل كما كُتب، أو بالمستوى الذي يناسبك اليوم. الفصول مكتوبة بالإنجليزية.",
  loading: "جارٍ تحميل الفصول…",
  noChapters: "لا فصول بعد",
  noChaptersText: "لا يوجد دليل على هذا الخادم. لا يزال بإمكانك قراءة نص من عندك بثلاثة مستويات.",
  readOwn: "قراءة نصك الخاص",
  somethingElse: "هل لديك شيء آخر تقرؤه؟",
  somethingElseText: "يمكن قراءة أي مقال أو دليل استخدام أو فصل بالطريقة نفسها.",
  pasteOrUpload: "لصق نص أو رفعه",
  minutes: (count) =>
    plural(count, {
      zero: "أقل من دقيقة قراءة",
      one: "دقيقة قراءة واحدة",
      two: "دقيقتا قراءة",
      few: "# دقائق قراءة",
      many: "# دقيقة قراءة",
      other: "# دقيقة قراءة",
    }),
} satisfies Catalog["playbook"];
