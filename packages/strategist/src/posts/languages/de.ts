import type { LanguageWords } from "../language-words.ts";

export const de: LanguageWords = {
  sides: [
    {
      point: "was wir am häufigsten gefragt werden.",
      detail:
        "Die Frage, die wir hören: [die Frage, in den Worten einer Kundin]. Die kurze Antwort: [ein Satz]. Die längere hängt vom Einzelfall ab, also fragen Sie uns.",
    },
    {
      point: "ein Blick hinter die Kulissen.",
      detail:
        "Was Sie sehen, ist das Ergebnis. Was Sie nicht sehen: [ein Schritt, ein Werkzeug, ein Mensch]. Genau das würden wir nie weglassen.",
    },
    {
      point: "der erste Schritt.",
      detail: "Er ist kleiner, als er aussieht: [welcher]. Machen Sie heute diesen einen; der Rest hat Zeit.",
    },
    {
      point: "warum uns das wichtig ist.",
      detail: "[Ein Grund, und der Tag, an dem er klar wurde.] Seitdem sehen wir es anders.",
    },
    {
      point: "woran man gute Arbeit erkennt.",
      detail:
        "Achten Sie auf [ein Detail]. Man übersieht es leicht und kann es kaum vortäuschen. Es sagt mehr als der Preis.",
    },
    {
      point: "eine kleine Geschichte.",
      detail:
        "[Wer kam, was gebraucht wurde, wie es ausging. Mit Einverständnis.] Eine gewöhnliche Geschichte, und gerade deshalb erzählen wir sie.",
    },
    {
      point: "kommen Sie vorbei und sehen Sie selbst.",
      detail:
        "Worte reichen nur so weit. [Wann und wo, und was es zu sehen gibt.] Bringen Sie Ihre Fragen mit, und jemanden, der zweifelt.",
    },
    {
      point: "was wir diesen Monat gelernt haben.",
      detail: "[Eine Sache, die überrascht hat.] Seitdem machen wir anders: [was]. Fertig ist man damit nie.",
    },
    {
      point: "eine Frage, bevor Sie sich entscheiden.",
      detail:
        "[Die Frage, die Sie Kunden als Erstes stellen.] Die Antwort entscheidet das meiste. Wer sie noch nicht hat, wartet besser noch.",
    },
    {
      point: "ein Fehler, der leicht passiert.",
      detail: "[Der Fehler.] Er passiert auch sorgfältigen Leuten. Was hilft: [das einfache Mittel].",
    },
    {
      point: "eine Kleinigkeit, die es leichter macht.",
      detail:
        "[Eine Gewohnheit, eine Liste, ein Griff, der nichts kostet.] Sie braucht am Anfang eine Minute und spart danach jedes Mal mehr.",
    },
    {
      point: "früher und heute.",
      detail:
        "Was sich geändert hat: [eines]. Was geblieben ist: [eines]. Auf beides möchten wir nicht verzichten.",
    },
    {
      point: "ein ganz normaler Tag.",
      detail: "[Zehn Minuten daraus.] Es passiert nichts Besonderes, und genau deshalb funktioniert es.",
    },
    {
      point: "danke fürs Nachfragen.",
      detail: "Ihre Fragen haben dazu geführt: [was sich geändert hat]. Fragen Sie bitte weiter.",
    },
    {
      point: "was es von Ihnen verlangt, ganz ehrlich.",
      detail:
        "[Zeit, Geduld, eine Entscheidung]: besser, man weiß es vorher. Was Sie dafür bekommen: [eines].",
    },
    {
      point: "für wen es nicht das Richtige ist.",
      detail: "[Sagen Sie es offen. Das hilft allen bei der Wahl.] Für alle anderen: [der nächste Schritt].",
    },
    {
      point: "ein Wort, das verwirrt.",
      detail:
        "[Das Wort], einfach erklärt: [Ihre Erklärung]. Wenn Sie es wieder hören, fragen Sie nach; das ist eine gute Frage.",
    },
    {
      point: "womit wir heute anfangen würden.",
      detail: "[Ein Schritt], vor allem anderen. Er hätte uns [was] erspart.",
    },
    {
      point: "darüber kann man streiten.",
      detail:
        "Manche sagen: [eine Meinung]. Wir finden: [Ihre], weil [der Grund]. Geirrt haben wir uns auch schon.",
    },
    {
      point: "wer dahintersteht.",
      detail:
        "Das ist [Name], zuständig für [was]. Wenn Sie anrufen und es darum geht, fragen Sie nach diesem Namen.",
    },
    {
      point: "was gerade ansteht.",
      detail: "In diesen Wochen geht es bei uns um [was]. Wenn Sie dabei sein möchten: [bis wann, und wie].",
    },
  ],
  quotation: "„{words}“",
  own: [
    "So beschreiben wir uns selbst. Was das an einem normalen Tag heißt: [ein Beispiel].",
    "Das ist ein Satz über uns. Dahinter steckt [der Grund, in einfachen Worten].",
    "Das sagt sich leicht. [Woran man es bei Ihnen merkt.]",
  ],
  closings: [
    "Was meinen Sie?",
    "Fragen? Schreiben Sie uns.",
    "Was würden Sie gern darüber wissen?",
    "Erzählen Sie uns, wie es bei Ihnen ist.",
    "Kennen Sie jemanden, dem das hilft? Geben Sie es weiter.",
    "Wir freuen uns auf Ihre Antwort.",
    "Wir lesen jede Antwort.",
  ],
  acts: [
    "Schreiben Sie uns oder kommen Sie vorbei: [Link oder Adresse].",
    "Fragen Sie uns danach: [Link oder Telefon].",
    "Der erste Schritt ist hier: [Link].",
    "Sie finden uns hier: [Ort].",
  ],
  yours: "Ihr Team von {name}.",
};
