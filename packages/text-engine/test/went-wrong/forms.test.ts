import { neverSays } from "./never-says.ts";

// Verbs and phrases that once came out in another form than their place asks for, or next to what they do not go with.

neverSays([
  [
    "There was a suspicion that the firm had raised its prices, which several members regarded as an affront.",
    "members seen",
  ],
  ["The tax, which the old mayors viewed as a burden, was raised in May.", "mayors seen"],
  ["It has marked a radical departure from the habits of the past.", "has was"],
  ["The fighting has continued unabated since the end of the truce.", "has went"],
  ["The manager has overcome their fear of change in a short time.", "has get"],
  ["Obstacles overcome by the team were listed at the end of the report.", "get"],
  ["They drew the distinction between work and play in their first report.", "see the"],
  ["The staff that increased by half within a year were all trained in May.", "that grown"],
  ["The manager issues orders to the staff at the start of each week.", "problems"],
  ["These are councils (groups elected by workers in their own workplaces) with a long history.", "chose by"],
  ["The plan, adopted in haste and abandoned by the board in May, was never made public.", "gave up by"],
  ["It was the most numerous group of birds on the island.", "most many"],
  ["They moved from the lowlands to even more surrounding hills.", "nearbier"],
  ["She found an even more optimal answer than the old one.", "bester"],
  ["An equally considerable time was spent on the roof of the mill.", "equally a lot"],
  ["The manually opened door of the mill was painted green.", "by hand opened"],
  ["The plan of the mayor was discussed too publicly for their taste.", "too in public"],
  ["He counted the votes more repeatedly than the law asked for.", "more many"],
  [
    "The rot does not spring from the high wages the officials of the town are paid, but from the power that they have over others.",
    ". But from",
  ],
  ["The club is not just concerned with women's issues, but with all issues that affect us.", ". But with"],
  ["Moreover, and even worse, the plans of the firm were made public in May.", "Also, and"],
  ["In other words, then, the heart of the plan is free work between equals.", "So then"],
  ["The lamp is considered an essential part of the set.", "an key"],
  ["It is up to each firm to cut costs, dismiss workers, etc., which again leads to less demand.", "etc.."],
  ["Have the members of the board borne out what the reports of the year said?", "have shown"],
]);
