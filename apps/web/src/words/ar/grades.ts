import type { Catalog } from "../catalog.ts";

export const grades = {
  along: "الصفوف من البداية إلى النهاية",
  bySection: "الصفوف حسب القسم",
  section: "القسم",
  range: (view, from, to) => `${view} من الصف ${from} إلى ${to}`,
  sentence: (views) => `الصفوف الدراسية على امتداد الفصل: ${views}.`,
  allLevels: "عرض كل المستويات",
  waitingFor: (level) => `جارٍ حساب مستوى: ${level}…`,
  failed: (level, why) => `تعذّر عرض مستوى ${level}: ${why}`,
  howHard: "ما مدى صعوبته؟",
  grade: (grade) => `الصف ${grade}`,
  wordsPerSentence: "كلمات في الجملة",
  longWords: "كلمات طويلة",
  minutesToRead: "دقائق القراءة",
  aboutText: "عن هذا النص",
  aboutLevel: "عن هذا المستوى",
  wordList: "كلمات هذا الفصل",
} satisfies Catalog["grades"];
