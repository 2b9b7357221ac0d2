import type { Industry } from "../industry.ts";

export const garden: Industry = {
  id: "garden",
  name: "gardeners and landscapers",
  words: [
    "landscap*",
    "gardener",
    "gardening",
    "lawn",
    "lawn care",
    "tree care",
    "tree surg*",
    "arborist",
    "garden design",
    "garden maintenance",
    "hedge",
    "mowing",
    "groundskeep*",
    "irrigation",
    "plant nursery",
    "shrub",
    "fruit tree",
    "artificial grass",
    "grow rose",
  ],
  hints: ["garden", "tree", "nursery", "outdoor space"],
  model: "local",
  moment:
    "People ask with the first warm days, when a house changes hands, or when the garden has grown over their heads.",
  weighs: [
    "what it will look like in three years",
    "how much work stays with them",
    "the noise and mess",
    "somebody who answers in spring",
  ],
  customers: [
    "Owners of gardens that have grown too large",
    "Families with a new house",
    "Property managers",
  ],
  aims: ["More care by subscription", "Orders for the winter months", "More enquiries for new gardens"],
  channels: ["localSearch", "instagram", "referrals", "partnerships"],
  pillars: [
    {
      title: "From bare to grown",
      purpose: "show time, which is what gardens sell",
      ideas: [
        "the same bed in three seasons",
        "a garden one year after",
        "what we would do differently today",
      ],
    },
    {
      title: "This week outside",
      purpose: "be the calendar of the reader",
      ideas: [
        "what to cut now and what to leave",
        "watering after a dry week",
        "what to sow before the rain",
      ],
    },
    {
      title: "Small gardens, large plans",
      purpose: "help people with what they have",
      ideas: [
        "shade beside the house",
        "a hedge that is not green concrete",
        "a terrace that survives children",
      ],
    },
    {
      title: "Alive",
      purpose: "tie beauty to nature",
      ideas: [
        "plants that feed bees late in the year",
        "why a little disorder helps",
        "rain kept in the garden",
      ],
    },
  ],
  tactics: [
    "Offer a walk through the garden with a written plan for the year as a first job.",
    "Photograph each garden from the same spot in every season.",
    "Send customers a reminder of three tasks at the beginning of each month.",
    "Be at the spring market of a nursery nearby with one small bed.",
  ],
  seasons: {
    weather: {
      2: "pruning and planning",
      4: "planting",
      6: "watering and hedges",
      9: "lawns and bulbs",
      10: "trees and leaves",
      11: "winter protection",
    },
  },
  metrics: ["enquiries", "retention", "proposalRate"],
  tips: [
    "Water seldom and deeply; roots follow it down.",
    "Cut hedges narrower at the top, so that light reaches the foot.",
    "Plant in autumn what should stand in spring.",
    "Cover bare soil: sun and rain harm it more than weeds do.",
    "Right plant, right place saves every other effort.",
    "Leave seed heads: they look well in frost and feed birds.",
    "Mow higher in dry weeks.",
    "A path shows itself where people walk anyway.",
  ],
  hashtags: ["gardening", "gardendesign", "greenliving"],
  told: {
    "the same bed in three seasons":
      "The same bed, three times: bare, green, full. [Three pictures.] In the first one most of the money is already underground.",
    "a garden one year after":
      "A garden is not finished when we leave. After a year it shows what was right: [what came well, and what was moved]. Ask to see one that is older than a season.",
    "what we would do differently today":
      "Today we would do one thing differently: [what, and why]. Plants taught us. Whoever makes gardens and never errs has not come back to look.",
    "what to cut now and what to leave":
      "Cut what has flowered and leave what is going to flower: the rule fits most shrubs. Now it is the turn of [what]. Leave alone [what], even if it looks untidy.",
    "watering after a dry week":
      "After a dry week water in the morning, slowly, at the foot and not on the leaf. Better a lot once than a little daily. What you planted this year comes first; old trees know how to wait.",
    "what to sow before the rain":
      "Rain is the best gardener. Before it comes, rake the soil fine and sow [what suits now]. Cover it thinly and let the sky do the rest.",
    "shade beside the house":
      "Shade is no fault, only another garden. Ferns, hostas and white flowers make a dark side light. Look at how long the sun really stays before you buy.",
    "a hedge that is not green concrete":
      "A hedge may flower, carry berries and change colour. Mix three or four kinds and plant them in a soft line. Birds move in, and you need the shears less often.",
    "a terrace that survives children":
      "It should be flat, warm underfoot, and forgive chalk and wheels. Put the sand where you can see it from the kitchen. In a few years the same place becomes a seat.",
    "plants that feed bees late in the year":
      "When summer is over, bees still look for something to eat. Asters, stonecrop and ivy feed them until it is cold. One of each is enough to hear it.",
    "why a little disorder helps":
      "A heap of leaves, a few hollow stems, a corner that is not mown: there lives what eats your aphids. It does not need much. Put a stone in front, and it looks intended.",
    "rain kept in the garden":
      "A barrel, a small hollow, a surface that lets water in: so rain stays where it fell. In dry weeks you are glad of it, in wet ones your cellar is.",
    "Water seldom and deeply; roots follow it down.":
      "A little each day keeps roots at the top, where it dries first. Deep roots find water by themselves.",
    "Cut hedges narrower at the top, so that light reaches the foot.":
      "Where no light comes, nothing grows: a hedge wider at the top is bare below.",
    "Plant in autumn what should stand in spring.":
      "The soil is still warm and the rain comes by itself. In spring it only has to begin.",
    "Cover bare soil: sun and rain harm it more than weeds do.":
      "Bare soil bakes, silts up and runs away. Leaves or bark are enough.",
    "Right plant, right place saves every other effort.":
      "What stands in the wrong place needs you each week. What stands right needs you twice a year.",
    "Leave seed heads: they look well in frost and feed birds.":
      "Cut back in spring, not now. The garden is nicer, and somebody lives in it.",
    "Mow higher in dry weeks.": "Longer grass shades its own roots. It stays green for longer.",
    "A path shows itself where people walk anyway.":
      "Wait a winter before you pave. Footprints draw better than a pencil.",
    "pruning and planning":
      "While it is bare, one sees what a tree looks like. Now shape it, and plan what spring should bring.",
    planting:
      "What comes into the earth now grows all year. Not everything at once: leave gaps for what you will fall in love with.",
    "watering and hedges": "In heat the hedge waits and the can is busy. Mind the nests before you cut.",
    "lawns and bulbs":
      "Lawn and bulbs both like warm soil and cool nights. Put the bulbs deeper than you think.",
    "trees and leaves": "Plant trees when their leaves fall, and leave the leaves under the shrubs.",
    "winter protection":
      "What freezes from below wants to stand on feet, what dries in wind wants a coat. Evergreens want water even now.",
  },
};
