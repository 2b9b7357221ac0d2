import { neverSays } from "./never-says.ts";

// News, law, history and business that once took a twin of another sense or a construction that does not stand.

neverSays([
  // "to" as a preposition
  ["In the end the general resigned himself to defeat.", "to beat"],
  ["The accounts of the charity are subject to audit.", "to check"],
  ["All the prices in the list are subject to increase.", "to grow"],
  // what gets a pronoun
  ["It is only by using judgment that young managers acquire it.", "get it"],
  // denied degrees
  ["The fall in sales was sharp and nobody could quite explain it.", "could explain"],
  // a participle that is a past tense
  ["It was a grant that the monks regarded as a breach of their rights.", "seen as"],
  ["It was a move that many still regarded as treason.", "seen as"],
  ["She wrote what critics recognised as her best work.", "seen as"],
  // "such as" without examples
  ["The plot, such as it is, is about an old clerk.", "like it is"],
  // verbs whose sense hangs on the kind of their object or subject
  ["The reviewers apprehended the danger of the plan at once.", "arrested"],
  ["The act confers wide powers on the ministers of the day.", "gives wide powers on"],
  ["The allies conferred in Paris for most of the week.", "gave in Paris"],
  ["The treaty contemplates the use of force by both sides.", "thinks about"],
  ["The witness deposed that he had seen the body.", "threw out"],
  ["The parties may discharge the contract at any time.", "release the contract"],
  ["A decade intervened before the next vote was held.", "stepped in"],
  ["The parties shall observe the terms of the lease.", "see the terms"],
  ["The custom still obtains in the north of the country.", "still gets"],
  ["The court vacated the order in the spring of that year.", "left the order"],
  ["Power resided in the council of the old town.", "lived in"],
  ["The claim was reckoned from the date of his death.", "thought from"],
  ["Threats compelled obedience in all the villages.", "forced obedience"],
  ["The tea shop occupies a curious place in the history of the town.", "takes up"],
  ["Shoppers lingered over buns in the tea shop.", "stayed over"],
  ["She clung to the tasks at which she was good.", "held to the tasks"],
  ["A shared sense of loss informs the poems of the war.", "tells"],
  // nouns with an abstract and a concrete sense
  ["The whole edifice of credit rested on the price of houses.", "building of"],
  ["The treaty gave the country a corridor to the sea.", "hall"],
  ["The new leader was elected by acclamation in May.", "clapping"],
  ["In that year the liberals were in the ascendancy.", "in the power"],
  ["They followed the biblical injunction to help the poor.", "court order"],
  ["The tenants sought redress in the courts.", "correct"],
  ["By then the party was split by faction.", "by group"],
  ["She felt a vocation for the religious life.", "a job"],
  ["It is a fallacy that higher wages always cost jobs.", "a mistake"],
  // adjectives that are part of a term, or take other words behind them
  ["The gallery of minor eccentrics is the best part of the book.", "small eccentrics"],
  ["The court drew an adverse inference from her silence.", "bad inference"],
  ["The vulgar tongue replaced Latin in the courts.", "rude"],
  ["He was a supreme stylist in the eyes of his friends.", "a highest"],
  ["There was substantial agreement on the text of the law.", "big agreement"],
  ["Analysts were scathing about the handling of the crisis.", "critical about"],
  ["The miners were resentful of the new tax.", "angry of"],
  ["They were emphatic that no deal had been made.", "strong that"],
  ["The intricate plot pleased the readers of the day.", "plot happy"],
  ["By and large the peace between the towns held.", "big"],
  // one change that follows another
  ["Supply chains proved brittle once demand rebounded.", "got better"],
  ["They imposed tariffs in retaliation for the duty on steel.", "tariffs for"],
  ["A durable settlement nonetheless remains elusive.", "still is still"],
  ["They located the capital on the bank of the river.", "found"],
  ["The army relieved the town in the third year of the war.", "eased"],
  ["The army drafted the students in the last year of the war.", "wrote"],
  // set phrases in another sense
  ["The lender took advantage of her trust for years.", "used her"],
  ["He fell victim to an assassin in the spring of that year.", "suffered from"],
  ["The town paid tribute to Rome in gold and grain.", "praised"],
  ["The will makes provision for the widow and her sons.", "plans for"],
  ["The ruling was a landmark in the law of trade.", "famous place"],
  // what the word behind shows
  ["Policies that seek merely to slow the process miss the point.", "look for"],
  ["It has been portrayed as a need and as an act of robbery.", "called"],
  ["It was Tarrant who made the deal, and Tarrant who quietly buried it in the spring.", ". Tarrant"],
  ["She had cajoled a junior clerk into signing the papers.", "convinced"],
  // verbs and nouns in the sense of the law, the stage and trade
  ["He resigned in response to a fundamental breach of the contract.", "basic breach"],
  ["It is well established that trust may be lost in this way.", "well shown"],
  ["He contributed to the dismissal by his own acts.", "added to the dismissal"],
  ["She is taken to have waived the breach by staying on.", "dropped the breach"],
  ["Her lawyer pointed to the collapse of her marriage.", "fall"],
  ["The judge observed that the money had not been paid back.", "noticed"],
  ["His rivals were cultivating the press in those years.", "growing the press"],
  ["The revival of the play opens with an empty stage.", "return"],
  ["She spoke with a tremor of suppressed panic.", "stopped panic"],
  ["They moved the final act to the present day.", "this day"],
  ["If you need more sales, launch a second name.", "start a second"],
  ["The exclusion of women from office was total.", "leaving out"],
  ["The plan remained incompatible with the target.", "stayed"],
]);
