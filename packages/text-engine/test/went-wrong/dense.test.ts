import { neverSays } from "./never-says.ts";

// Textbooks and magazines dense in hard words: words that once took the twin of another sense, and their siblings.

neverSays([
  ["The new language has markers of tense, mood and person to its verbs.", "nervous"],
  ["Modern builders, wary of such liberties, keep every stone of the wall in its place.", "freedoms"],
  ["Once children acquire this pidgin as their native language, they give it a grammar.", "get this pidgin"],
  ["His opponents contend that the older languages gave the new one its patterns.", "His rivals"],
  ["The evidence for the first decades of the settlement is meagre.", "is small"],
  ["There is meagre knowledge of the art of these people.", "small knowledge"],
  ["A manager should weigh both views before committing substantial funds to a campaign.", "big funds"],
  ["These drugs will ease the pain in most cases; others do not.", "pain usually"],
  ["The teeth fall out again in many cases.", "again often"],
  ["The critic warns against reducing her work to autobiography.", "to life story"],
  ["Clover replenishes the nitrogen that the wheat took from the field.", "refills the nitrogen"],
  ["Concern about the deterioration of arable land led to new laws.", "worsening of"],
  ["The chapel fell into ruin after the dissolution of the abbey.", "end of the abbey"],
  ["The company was worthless before the new engine came.", "useless"],
  ["He paid with worthless cheques for a whole year.", "useless cheques"],
  ["The principle pervaded every genre, from the aria to the concerto.", "filled every"],
  ["Water permeates the rock and comes out as a spring.", "fills the rock"],
  ["More recent writers prefer to see it as a drama.", "Newer writers"],
  ["In more recent years the town has grown fast.", "newer years"],
  ["Prior to the discovery of penicillin, such wounds often killed.", "was found"],
  [
    "Basalt, the most abundant rock of the ocean floor, comes from the partial melting of the mantle.",
    "Basalt comes",
  ],
  ["His father, born in Riga, had emigrated as a boy of nine with his aunt.", "His father had"],
]);
