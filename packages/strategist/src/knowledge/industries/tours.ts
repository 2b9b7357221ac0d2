import type { Industry } from "../industry.ts";

export const tours: Industry = {
  id: "tours",
  name: "tour guides and leisure providers",
  words: [
    "tour",
    "tours",
    "walking tour",
    "tour guide",
    "guided",
    "day trip",
    "boat trip",
    "river trip",
    "travel agency",
    "travel agent",
    "excursion",
    "safari",
    "museum",
    "escape room",
    "sailing",
    "kayak*",
    "surfing",
    "surf lesson",
    "board hire",
    "boat hire",
    "ski school",
    "ski hire",
    "zip line",
    "theme park",
    "visitor attraction",
    "bike tour",
    "food tour",
    "adventure park",
    "scuba",
    "diving",
    "hiking",
    "tailor-made holiday",
    "tailor-made trip",
  ],
  hints: ["guide", "travel", "adventure", "trip", "outdoor", "leisure", "attraction", "visitors"],
  model: "local",
  people: "guest",
  moment:
    "People look in the weeks before a journey, or on the spot with a telephone in hand and a free afternoon.",
  weighs: [
    "whether it is worth the day",
    "what others photographed",
    "language, length and effort",
    "booking at the last minute",
  ],
  customers: [
    "Visitors who stay for two or three days",
    "Families with children",
    "Firms that look for an outing",
  ],
  aims: ["More bookings in the quiet months", "More groups on weekdays", "More public reviews"],
  channels: ["localSearch", "reviews", "instagram", "partnerships"],
  pillars: [
    {
      title: "A taste of it",
      purpose: "give the best minute away",
      ideas: ["a story that belongs to one spot", "a view at its best hour", "something nobody looks at"],
    },
    {
      title: "Know before you go",
      purpose: "take away small fears",
      ideas: ["what to wear", "for whom it is too much, honestly", "what happens in bad weather"],
    },
    {
      title: "Guests of the week",
      purpose: "let people recognise themselves",
      ideas: ["a family, a couple, a team, with consent", "the question of the week", "a face at the top"],
    },
    {
      title: "The guides",
      purpose: "make people choose a person",
      ideas: ["how somebody came to this", "a favourite detail", "what a guide does on a free day"],
    },
  ],
  tactics: [
    "Give receptions and cafés nearby a card with a reason to recommend you today.",
    "Make last-minute places visible every morning.",
    "Offer teams and school classes a version of their own with a clear price.",
    "Send guests a picture and the link to a review the same evening.",
  ],
  seasons: {
    calendar: {
      12: "the holidays",
    },
    weather: {
      2: "school trips are planned",
      4: "the season opens",
      6: "long days",
      7: "families",
      9: "the quiet season for connoisseurs",
      12: "winter walks",
    },
  },
  metrics: ["bookings", "occupancy", "reviewCount"],
  tips: [
    "Go early: places belong to those who are there first.",
    "Look up; most stories are above the shop windows.",
    "Comfortable shoes beat every umbrella.",
    "Ask the guide what they would skip.",
    "Put the telephone away for the first ten minutes.",
    "Drink before you are thirsty.",
    "The second visit shows what the first one missed.",
    "Learn to say thank you in the language of the place.",
  ],
  hashtags: ["explore", "localguide", "daytrip"],
  told: {
    "a story that belongs to one spot":
      "Some stories only work where they happened. At [the spot] somebody once [what]. The rest we tell there.",
    "a view at its best hour":
      "A view has an hour, like people. This one is at its best at [when]. Come a little early; the light waits for nobody.",
    "something nobody looks at":
      "Everybody walks past: [what, and where]. Look at it for one minute. [What it tells.]",
    "what to wear":
      "Several thin things instead of a thick one, shoes you know, something for the head. If it is cold in the shade, it is right. Leave one hand free.",
    "for whom it is too much, honestly":
      "It is too much for you if [honestly: what it asks]. Then take [the easier one]; it has the same ending and a bench. Nobody has to prove anything.",
    "what happens in bad weather":
      "In bad weather we go, go elsewhere, or stay: [how it is decided, and until when you hear]. [What it means for the price.]",
    "a family, a couple, a team, with consent":
      "This week there were [who, with consent]. They came for [what], and talked about [what] at the end.",
    "the question of the week":
      "The question of the week was: [the question]. We had to think ourselves. The answer: [one sentence].",
    "a face at the top":
      "At the top everybody looks the same: a little out of breath, and ten years younger. [A picture, with consent.]",
    "how somebody came to this":
      "Nobody grows up wanting to be a guide. [Name] was [what] before, and then [what happened].",
    "a favourite detail": "Every guide has a favourite detail. [Name]'s is [what]. You may touch it.",
    "what a guide does on a free day":
      "On a free day [name] goes [where]. Without a group, and without a word.",
    "Go early: places belong to those who are there first.":
      "An hour later it is a different place. Breakfast can wait.",
    "Look up; most stories are above the shop windows.":
      "Below everything is the same, above it was never rebuilt.",
    "Comfortable shoes beat every umbrella.": "Wet feet can be dried, sore ones end the day.",
    "Ask the guide what they would skip.": "They know what only lasts long. Use the time elsewhere.",
    "Put the telephone away for the first ten minutes.":
      "Arrive first. Pictures come out better afterwards, too.",
    "Drink before you are thirsty.": "Thirst is late. A mouthful at each stop.",
    "The second visit shows what the first one missed.":
      "The first time one looks for what one knows from pictures.",
    "Learn to say thank you in the language of the place.": "It opens doors, and costs two words.",
    "school trips are planned": "Classes come in spring and book in winter. Ask what fits the subject.",
    "the season opens":
      "The season opens, and the guides are rested. The first tours are the most talkative.",
    "long days": "They allow a late start. Evenings are the quiet time.",
    families: "With children half the way is enough, with twice the stories.",
    "the quiet season for connoisseurs": "Now it belongs to those who know it: mild, empty, golden.",
    "the holidays":
      "A walk with the guests is what remains of the holidays. Ask for a date while there are some.",
    "winter walks": "In winter one walks faster and sees further. Afterwards there is something hot.",
  },
};
