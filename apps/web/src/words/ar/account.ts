import type { Catalog } from "../catalog.ts";

/** An address keeps its own direction, also where a line ends in it. */
const address = (email: string) => `\u2066${email}\u2069`;

export const account = {
  title: "حسابك",
  yourName: "اسمك",
  loading: "جارٍ تحميل حسابك…",
  signedInAs: (email) => `مسجَّل الدخول باسم ${address(email)}`,
  firstName: "الاسم الأول",
  lastName: "اسم العائلة",
  saveName: "حفظ الاسم",
  nameSaved: "حُفظ اسمك.",
  stored: "ما يُحفظ",
  storedOnServer:
    "اسمك وبريدك الإلكتروني وأنشطتك التجارية واستراتيجياتك ومنشوراتك وفصولك المحفوظة وطريقة قراءتك: في قاعدة بيانات هذا الخادم.",
  storedInBrowser: "النماذج غير المكتملة وموضعك في كل فصل والمظهر واللغة: في هذا المتصفح.",
  storedToRead: "نصوصك التي تقرؤها: في هذا المتصفح، إلى أن تنساها منه أو تسجّل الخروج.",
  takeWithYou: "خذ كل شيء معك",
  takeWithYouText:
    "ملف ZIP واحد فيه أنشطتك التجارية واستراتيجياتك ومنشوراتك وفصولك المحفوظة وإعداداتك: بصيغة Markdown للقراءة، وبصيغة JSON للبرامج الأخرى.",
  download: "تنزيل كل شيء",
  downloaded: "نُزّل كل ما تحتفظ به هنا.",
  signOut: "تسجيل الخروج",
  signOutText: "يُسجَّل الخروج من كل تبويبات هذا المتصفح معًا.",
  deleteAccount: "حذف الحساب",
  deleteAccountText: "يُحذف معه كل ما يُحفظ لك، فورًا ونهائيًا.",
  deleteQuestion: "هل تريد حذف حسابك؟",
  deleteText:
    "تُحذف أنشطتك التجارية واستراتيجياتك ومنشوراتك وفصولك المحفوظة ومواضع قراءتك فورًا. لا يمكن التراجع عن ذلك؛ نزّل كل شيء أولًا إن كنت قد تحتاج إليه.",
  typeToConfirm: (email) => `اكتب ${address(email)} للتأكيد`,
  typeExactly: (email) => `اكتب ${address(email)} كما هو معروض تمامًا.`,
  keepAccount: "الإبقاء على الحساب",
  deleteEverything: "حذف كل شيء",
  wasDeleted: "حُذف حسابك وكل ما فيه.",
} satisfies Catalog["account"];
