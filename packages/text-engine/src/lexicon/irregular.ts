/** Irregular verbs: base, past, participle. Written for this project. */
const VERBS = `
arise arose arisen; awake awoke awoken; beset beset beset; bid bid bid; broadcast broadcast broadcast; cast cast cast; forecast forecast forecast; foresee foresaw foreseen; forgo forwent forgone; outdo outdid outdone; outgrow outgrew outgrown; outrun outran outrun; overrun overran overrun; overtake overtook overtaken; overdo overdid overdone; overeat overate overeaten; oversleep overslept overslept; partake partook partaken; prove proved proven; regrow regrew regrown; repay repaid repaid; resell resold resold; retake retook retaken; retell retold retold; rid rid rid; shed shed shed; slay slew slain; sling slung slung; slit slit slit; spit spat spat; sting stung stung; swell swelled swollen; thrust thrust thrust; tread trod trodden; undo undid undone; unwind unwound unwound; weave wove woven; wring wrung wrung; kneel knelt knelt; stink stank stunk; strew strewed strewn; sow sowed sown; outsell outsold outsold; rebuild rebuilt rebuilt; be was been; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent bent;
bet bet bet; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred;
bring brought brought; build built built; burst burst burst; buy bought bought; catch caught caught; choose chose chosen;
cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; do did done;
draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; foretell foretold foretold; forget forgot forgotten; behold beheld beheld; forsake forsook forsaken;
forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone; grow grew grown; hang hung hung;
have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known;
lay laid laid; lead led led; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost;
make made made; mean meant meant; meet met met; mistake mistook mistaken; overcome overcame overcome; grind ground ground; overthrow overthrew overthrown; upset upset upset; misunderstand misunderstood misunderstood; mislead misled misled; misread misread misread; rethink rethought rethought; foresee foresaw foreseen; override overrode overridden;
oversee oversaw overseen; pay paid paid; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; redo redid redone; rewrite rewrote rewritten;
ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; shake shook shaken; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk;
shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid; speak spoke spoken;
speed sped sped; spend spent spent; spin spun spun; split split split; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen;
stick stuck stuck; strike struck struck; strive strove striven; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung;
take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
undergo underwent undergone; understand understood understood; undertake undertook undertaken; uphold upheld upheld; wake woke woken; wear wore worn;
weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; write wrote written`;

/** Nouns with a plural of their own. */
const NOUNS = `child children; person people; man men; woman women; foot feet; tooth teeth; mouse mice; half halves; life lives;
wife wives; leaf leaves; self selves; shelf shelves; knife knives; thief thieves; loaf loaves; criterion criteria; phenomenon phenomena;
analysis analyses; basis bases; crisis crises; hypothesis hypotheses; thesis theses; axis axes; datum data; medium media; index indices;
series series; species species; means means; fish fish; sheep sheep; help help; work work; staff staff; knowledge knowledge; money money; information information; news news; equipment equipment; advice advice; evidence evidence; land land; food food; harm harm; proof proof; anger anger; fear fear`;

/** Verbs of two and more syllables that double their last letter before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set(
  "sidestep abet abhor acquit input output outwit outfit unplug zigzag admit allot annul appal begin concur confer deter dispel eavesdrop embed extol forbid overrun rebut enrol impel kidnap commit compel control defer fulfil emit equip excel expel forget incur infer occur omit patrol permit prefer propel rebel recur refer regret remit repel submit transfer transmit upset".split(
    " ",
  ),
);

export const IRREGULAR_VERBS: ReadonlyMap<string, { past: string; participle: string }> = new Map(
  VERBS.trim()
    .split(/;\s*/)
    .map((entry) => {
      const [base = "", past = "", participle = ""] = entry.trim().split(" ");
      return [base, { past, participle }];
    }),
);

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  NOUNS.trim()
    .split(/;\s*/)
    .map((entry) => entry.trim().split(" ") as [string, string]),
);
