/** Verbs whose form in -s is the plural of a noun as well, and is often read as one. Written for this project. */
export const ACTING_NOUNS: readonly string[] = (
  "accord account ache advance advocate afford aid alarm alert anger answer appeal appreciate approach arrest assault attempt " +
  "award back balance ban bargain battle beat benefit bind blame blend block bloom boast boost border bother " +
  "breach bridge burden burn calm care cast cease challenge charge cheapen chart circle clash climb coincide collapse combat " +
  "comfort command comment commit compete compliment compromise concern condition conflict confront conquer contend " +
  "contest contract contrast converse cope counsel counter crash cripple crumble culminate curb damage dampen dance dare dawn deal " +
  "debate decay decide decline decrease default defeat defend defer degrade deepen delay demand deny depart deposit " +
  "derive desire deter detail dictate differ diminish discharge discount dispute distance distort dominate doubt draft drain " +
  "drift dwindle ease echo edge elicit embrace emphasize employ encounter endorse endure enhance enlarge entail entitle " +
  "erode err evoke exaggerate excuse exercise exhaust exhibit exist exit experience export expose extract fade favor favour fear " +
  "feature finance flare flourish flow fluctuate forbid forecast found fund fuel furnish govern grant grip group guarantee " +
  "guard guide halt hamper harbor harbour harm hasten haunt head heal hinder hinge host hurt imply import impress " +
  "improve influence inform inherit insist inspire insure interest intervene invite invest issue judge jump justify " +
  "labor labour lack lag lament lapse last laugh lend lessen lie lift limit linger love market master matter melt " +
  "merit mirror mistake modify motion motivate murder name narrow neglect notice object oblige obscure occasion occupy occur offset " +
  "omit oppose orbit originate outweigh oust overlook overtake panic part penetrate permit persist persuade phrase pivot plague plead " +
  "please pledge plot possess praise precede predict prescribe presume prevail price privilege proceed profit progress prohibit " +
  "promote prompt proof propose prosper protest prove provoke punish purchase pursue puzzle question quote race range rank rate react " +
  "reassure rebel rebound recall recede reckon recommend recover recur refer reform refuse regain regard regret reign reinforce " +
  "reject relax release relieve rent repair repeat reply resemble resent reserve resist resolve resort respect respond restore " +
  "restrain restrict resume retire retreat reverse revive revolt reward ring risk rival rob rule sacrifice satisfy scare " +
  "score screen seal seize sense settle shape shelter shift shock shrink shrug signal sink slow slump soar sound spark spell " +
  "stall stage stem stimulate strain stress stretch struggle study subsidize succeed suffer suffice suit supplement supply " +
  "suppose surge surprise surrender survive suspect sustain sway swell swing tackle target tax tempt tend term terrify testify " +
  "toll top toughen trace trade trail trip triumph trouble trust undermine unite unfold value vanish vary venture veto " +
  "view violate voice vote wane warrant waste water weaken weigh welcome widen wind withdraw withstand witness wonder worry worsen"
).split(" ");
