import type { Side } from "../sides.ts";

export const deSides: readonly Side[] = [
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
    detail: "[Zeit, Geduld, eine Entscheidung]: besser, man weiß es vorher. Was Sie dafür bekommen: [eines].",
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
  {
    point: "das Material.",
    detail:
      "Es fängt mit [dem Material oder der Zutat] an. Wir nehmen [welches], weil [der Grund]. Den Unterschied merkt man meistens erst später.",
  },
  {
    point: "was der Preis enthält.",
    detail:
      "Im Preis steckt mehr, als man sieht: [drei Dinge]. Nicht darin ist [was]. So lassen sich zwei Angebote ehrlich vergleichen.",
  },
  {
    point: "wie lange es dauert, und warum.",
    detail:
      "Rechnen Sie mit [wie lange]. Am längsten braucht [welcher Schritt], weil [der Grund]. Wer es eilig hat, sagt es am besten gleich.",
  },
  {
    point: "vorher und nachher.",
    detail:
      "Vorher: [wie es war]. Nachher: [wie es ist]. Dazwischen liegt die Arbeit, die auf kein Bild passt. [Zwei Bilder.]",
  },
  {
    point: "so hält es länger.",
    detail:
      "Am meisten schadet [was]. Am meisten hilft [was], und das kostet fast nichts. Einmal angewöhnt, denkt man nicht mehr daran.",
  },
  {
    point: "was Sie selbst tun können.",
    detail:
      "[Das hier] schafft jeder ohne uns. Erst wenn [woran man es merkt], lohnt sich Hilfe. Das sagen wir lieber vorher.",
  },
  {
    point: "ein Lob, über das wir uns gefreut haben.",
    detail:
      "[Was gesagt wurde, mit Einverständnis.] Wir haben es uns aufgeschrieben. An schlechten Tagen lesen wir es.",
  },
  {
    point: "eine Beschwerde, und was daraus wurde.",
    detail: "Jemand war nicht zufrieden: [womit]. Das war berechtigt. Seitdem machen wir [was] anders.",
  },
  {
    point: "unser liebstes Werkzeug.",
    detail:
      "Es ist [welches], und es ist [wie alt]. Ohne es ginge es auch, aber nicht so. [Ein Bild davon in der Hand.]",
  },
  {
    point: "was wir nicht machen.",
    detail: "Wir könnten auch [was]. Wir lassen es, weil [der Grund]. Gern sagen wir, wer es gut macht.",
  },
  {
    point: "wie alles angefangen hat.",
    detail: "Am Anfang stand [wer, wo, und was gefehlt hat]. Manches davon ist noch heute so: [was].",
  },
  {
    point: "Ihre Meinung zählt.",
    detail:
      "Wir überlegen, ob wir [was] ändern. Dafür spricht [eines], dagegen [eines]. Was wäre Ihnen lieber?",
  },
  {
    point: "das Wetter, die Jahreszeit und wir.",
    detail:
      "Um diese Zeit kommt bei uns viel [was]. Wer früh fragt, hat die Wahl. [Bis wann es noch gut geht.]",
  },
  {
    point: "Nachbarn, die wir empfehlen.",
    detail:
      "Gleich bei uns arbeitet [wer], und zwar gut: [was Sie schätzen]. Gute Nachbarschaft ist auch ein Teil der Arbeit.",
  },
  {
    point: "eine Zahl über uns.",
    detail:
      "Die Zahl ist [welche]. Sie heißt in Worten: [was dahintersteht]. Zahlen allein sagen wenig, diese sagt etwas.",
  },
];
