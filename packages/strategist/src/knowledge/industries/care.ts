import type { Industry } from "../industry.ts";

export const care: Industry = {
  id: "care",
  name: "care services for older people",
  words: [
    "senior care",
    "elder care",
    "elderly care",
    "home care",
    "care home",
    "nursing home",
    "carer",
    "caregiver",
    "older people",
    "assisted living",
    "respite care",
    "disability support",
    "dementia",
    "hospice",
    "pflegedienst*",
  ],
  hints: ["care", "elderly", "nurse", "nursing", "seniors"],
  serves: ["older people", "elderly", "dementia"],

  model: "local",
  moment:
    "A fall, a stay in hospital or a forgotten stove sets a date, and a family has to decide something it never wanted to decide.",
  weighs: [
    "how kindly people are treated",
    "whether the same faces come",
    "who can be reached at night",
    "what is paid for and what is not",
  ],
  customers: [
    "Families whose parents live alone",
    "Older people who want to stay at home",
    "Hospitals and doctors who need somebody reliable",
  ],
  aims: ["More enquiries from families", "Find two more carers", "Be recommended by doctors and pharmacies"],
  channels: ["referrals", "localSearch", "partnerships", "facebook"],
  pillars: [
    {
      title: "A day with us",
      purpose: "let families picture it",
      ideas: [
        "the first visit and what is asked",
        "half an hour in the morning",
        "something somebody could do again, with consent",
      ],
    },
    {
      title: "For families",
      purpose: "help before anybody signs",
      ideas: [
        "how to begin the talk with your parents",
        "what help there is and who pays",
        "when the one who cares needs a rest",
      ],
    },
    {
      title: "The people",
      purpose: "give trust a face",
      ideas: [
        "why somebody chose this work",
        "the same face, and how we plan it",
        "how new colleagues begin",
      ],
    },
    {
      title: "At home, safely",
      purpose: "be useful to everybody",
      ideas: [
        "a home with fewer places to fall",
        "a list by the telephone",
        "small exercises while the kettle boils",
      ],
    },
  ],
  tactics: [
    "Hold an hour of questions once a month, in a place that is not yours.",
    "Visit doctors, pharmacies and hospital wards with one page and a name.",
    "Call families after the first week and ask what should be otherwise.",
    "Show your people, with their consent, and what they like about the work.",
  ],
  seasons: {
    calendar: { 1: "short days and quiet weeks", 12: "the holidays with somebody who needs help" },
    weather: { 4: "out again", 7: "heat and drinking", 10: "before the pavements are wet" },
  },
  metrics: ["enquiries", "referralShare", "applicants"],
  tips: [
    "Speak from the front and not too loudly.",
    "Give time for an answer.",
    "Let them do what they still can, even when it takes longer.",
    "One thing at a time.",
    "Good shoes are better than a good stick.",
    "Label the drawers, not the person.",
    "Write down what was said at the doctor's.",
    "Accept the neighbour's help.",
  ],
  hashtags: ["homecare", "eldercare", "caregivers"],
  told: {
    "the first visit and what is asked":
      "At the first visit we ask little about illness and much about life. When do you get up, what do you like to eat, whom do you want to see? Care begins with the answers.",
    "half an hour in the morning":
      "Half an hour can be a wash and a tablet. It can also be a coffee by the window and the radio. [What it is with one of ours, with consent.] We try to make it both.",
    "something somebody could do again, with consent":
      "[With consent: what it was, and how it came back.] It took patience, and [what else].",
    "how to begin the talk with your parents":
      'Do not begin with "you can no longer". Begin with "what would make it easier?" And not at the birthday table. It may take three talks; that is normal.',
    "what help there is and who pays":
      "There is more help than most people know, and it is spread over several offices. In our area it is [who to ask, and what for]. Bring the letters; we read them with you.",
    "when the one who cares needs a rest":
      "Whoever cares for somebody is allowed to be tired. A free afternoon a week is no luxury, it is what keeps it going. Ask for it before you need it.",
    "why somebody chose this work":
      "[Name] used to be [what], and came to this because [why]. Ask them what they like about it; it is rarely what one expects.",
    "the same face, and how we plan it":
      "The same person at the same hour is worth more than any brochure. We plan so that few faces come, and say beforehand when it has to be another.",
    "how new colleagues begin":
      "Nobody goes alone at the beginning. [How long, and with whom.] The first thing they learn is to knock.",
    "a home with fewer places to fall":
      "Most falls happen on the way to the bathroom. A light that comes on by itself, no loose rug, a rail at the right height: it is an afternoon of work.",
    "a list by the telephone":
      "Names, numbers, medicines, allergies, and who has a key. Large letters, one page, by the telephone and once in the bag.",
    "small exercises while the kettle boils":
      "Hold on to the worktop, stand on your toes, come down slowly. Ten times, twice a day. It is not sport, it is staying on one's feet.",
    "short days and quiet weeks":
      "In the short days people are alone sooner. A call at the same hour each day is a small railing.",
    "the holidays with somebody who needs help":
      "A holiday table can be early, short and by daylight. Not everybody has to stay to the end to have been there.",
    "out again":
      "The first walk after winter may be to the bench and back. Good shoes and somebody on the right side are enough.",
    "heat and drinking":
      "Older people feel thirst late. Put a full glass where they sit, and look in the evening what is left in it.",
    "before the pavements are wet":
      "Look now at soles, lights and handrails. What is mended today is not slipped on later.",
    "Speak from the front and not too loudly.":
      "Whoever sees your mouth understands more. Loud sounds angry, even when it is meant kindly.",
    "Give time for an answer.": "Count to ten in your mind. Most people begin to speak at seven.",
    "Let them do what they still can, even when it takes longer.":
      "What is taken out of somebody's hands does not come back. Slowness costs less.",
    "One thing at a time.": "Two questions at once are none. Say the first, wait, then the second.",
    "Good shoes are better than a good stick.": "A firm heel and a closed toe. Slippers are for sitting.",
    "Label the drawers, not the person.": "A picture on the cupboard helps everybody and shames nobody.",
    "Write down what was said at the doctor's.":
      "At home nobody remembers. Two sentences and a date are enough.",
    "Accept the neighbour's help.": "A soup is also a visit. And the neighbour likes to be asked again.",
  },
};
