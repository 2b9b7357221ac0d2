import type { Industry } from "../industry.ts";

export const manufacturer: Industry = {
  id: "manufacturer",
  name: "manufacturers and suppliers",
  words: [
    "manufactur*",
    "supplier of",
    "industrial",
    "mechanical engineering",
    "cnc",
    "milling",
    "turning and milling",
    "metalwork*",
    "sheet metal",
    "machine builder",
    "machinery",
    "machine tool",
    "wholesale",
    "wholesaler",
    "distributor",
    "exporter",
    "importer",
    "injection mould*",
    "injection mold*",
    "foundry",
    "robots",
    "warehouse robot",
    "pump",
    "steel",
    "plastics",
    "prototypes",
    "electronics maker",
    "cardboard",
    "packaging made",
    "packaging maker",
    "packaging manufactur*",
  ],
  hints: [
    "factory",
    "supplier",
    "engineering",
    "machine",
    "export",
    "import",
    "parts",
    "component",
    "robot",
    "production",
  ],
  model: "firms",
  moment:
    "Buyers look when a supplier fails, a new product is planned or costs are compared, long before they call.",
  weighs: [
    "reliability",
    "fit with their standards",
    "price over the whole life",
    "one person who knows the matter",
  ],
  customers: [
    "Buyers in mechanical engineering",
    "Makers who need small series",
    "Firms whose supplier is too slow",
  ],
  aims: ["More enquiries for series", "Win two new regular customers", "Find skilled people"],
  channels: ["website", "linkedin", "outreach", "events"],
  pillars: [
    {
      title: "How it is made",
      purpose: "make quality visible from afar",
      ideas: [
        "a tolerance, explained with everyday things",
        "a test that parts must survive",
        "the step that takes longest, and why",
      ],
    },
    {
      title: "Problems solved",
      purpose: "show that you understand use",
      ideas: ["a part redesigned with a customer", "a shortage bridged", "what we learned from a complaint"],
    },
    {
      title: "Choose rightly",
      purpose: "help engineers and buyers decide",
      ideas: [
        "which material for which surroundings",
        "what drives the price in small series",
        "drawings that save a question",
      ],
    },
    {
      title: "People and plant",
      purpose: "be a neighbour and an employer",
      ideas: [
        "an apprentice's first own part",
        "what we changed to save energy",
        "a long-standing colleague retires",
      ],
    },
  ],
  tactics: [
    "Put data sheets, standards and delivery times on the website without a form in front.",
    "Give buyers a named contact with a face and a direct number.",
    "Write to engineers of twenty chosen firms with one useful drawing or comparison.",
    "Prepare a trade fair with appointments, and follow up within a week.",
  ],
  seasons: {
    calendar: {
      1: "frame contracts begin",
      3: "trade fairs",
      9: "trade fairs and forecasts",
      10: "next year's volumes are talked over",
    },
  },
  metrics: ["enquiries", "proposalRate", "retention"],
  tips: [
    "Name the use, not only the part.",
    "A tolerance that nobody needs is money.",
    "Ask for the test report before you ask for the discount.",
    "Two suppliers who know each other are better than two who do not.",
    "Order the sample in the packaging of the series.",
    "Stock is insurance; know its premium.",
    "A drawing with a date avoids a quarrel.",
    "Tell the supplier early what worries you.",
  ],
  hashtags: ["manufacturing", "engineering", "madelocally"],
  told: {
    "a tolerance, explained with everyday things":
      "A tolerance is how much a thing may be off. Think of a door: a little, and it closes; a little more, and it rubs. [Your part, and what it has to fit.] Each step finer costs more than the one before.",
    "a test that parts must survive":
      "Before a part leaves, it has to survive [the test]. It looks brutal, and it is meant to. What breaks here does not break at your customer's.",
    "the step that takes longest, and why":
      "The longest step is not the loudest one: [which]. It takes [how long], because [why]. Whoever shortens it pays later.",
    "a part redesigned with a customer":
      "A customer had a drawing and a price that was too high. We asked what the part does, and changed [what]. What came of it: [what is simpler now. With consent.]",
    "a shortage bridged":
      "When [material or part] was short, [what you did]. [What came of it.] Since then there is a second way.",
    "what we learned from a complaint":
      "A complaint arrived: [what it was]. We looked for the cause, and found it in [where]. Since then [what is checked].",
    "which material for which surroundings":
      "Damp, heat, salt, cleaning agents: surroundings choose the material. Steel where it carries, aluminium where it flies, plastic where it slides. Tell us where it will live and for how long.",
    "what drives the price in small series":
      "In small series it is not the material but the setting up. Two parts from one clamping, one size less, a common hole: so the price falls. Ask before the drawing is released.",
    "drawings that save a question":
      "A drawing that answers questions shows the use, the surface that matters, and what may be rough. Add the date and a name one can ring. It saves a call and often a part.",
    "an apprentice's first own part":
      "[Name]'s first own part lies here: [what it is]. [What was hard about it.] A first own part is one that nobody forgets.",
    "what we changed to save energy":
      "We use less energy for the same: [what you changed]. It began with [whose idea it was]. Such things are seldom large, and they add up.",
    "a long-standing colleague retires":
      "After [how many] years [name] is leaving. [What nobody else knows.] We wrote down what can be written down; the rest we shall miss.",
    "Name the use, not only the part.":
      "The part is only the answer. With the use we may find a simpler one.",
    "A tolerance that nobody needs is money.":
      "Every decimal is measured, paid for and thrown away when it is missed. Ask where you need it.",
    "Ask for the test report before you ask for the discount.":
      "A discount makes a good part cheaper and a bad one dear.",
    "Two suppliers who know each other are better than two who do not.":
      "If one fails, the other already knows your drawings.",
    "Order the sample in the packaging of the series.":
      "What survives in foam may arrive loose in the series.",
    "Stock is insurance; know its premium.": "No stock is cheap until the day it is not. Reckon both.",
    "A drawing with a date avoids a quarrel.": "Two versions without a date are a quarrel with a delay.",
    "Tell the supplier early what worries you.":
      "What you say early is a wish; what you say late is a complaint.",
    "frame contracts begin":
      "A forecast, even a rough one, gets you a place in the plan. Say early what may change.",
    "trade fairs": "At a fair take the real part along, not the brochure. Let people hold it.",
    "trade fairs and forecasts": "Whoever shows us a forecast now has material when the year turns.",
    "next year's volumes are talked over":
      "Say what is sure, what is hoped for, and what is not known. One can plan with all three.",
  },
};
