import type { Goal } from "../goal.ts";

export const reviews: Goal = {
  id: "reviews",
  name: "earn more and better reviews",
  words: ["review", "rating", "testimonial", "stars", "reseña", "recension", "bewertung", "avis google"],
  metric: "reviewCount",
  lever: "Satisfied people seldom write unasked; they gladly do when it is easy and well timed.",
  tactics: [
    "Ask for a review at the moment of delivery, in person, with a link that opens the right page.",
    "Answer every review by name, the critical ones first and without excuses.",
    "Turn one good review a week into a post, with its author's consent.",
  ],
  channels: ["reviews"],
};
