import { readPhrases } from "./phrase.ts";

/** Phrases of textbooks and papers, and of encyclopedias, in the order of what they are about: causes, reasons, degrees. */
export const PHRASES_OF_PAPERS = readPhrases(`
~stem from | ~come from | The problems {stem from|come from} a lack of care.
stemming from | coming from | They fear problems {stemming from|coming from} the heat.
~arise from | ~come from | The error {arises from|comes from} a false premise. | !head=table,bed,chair,sleep,seat,knees,dead,ashes
~spring from | ~come from | The idea {sprang from|came from} a talk with a friend. | head=idea,ideas,need,needs,desire,fear,belief,wish,fact,love,talk,source,tradition,traditions,ignorance !prev=in,the,each,every,this,last,by
~emanate from | ~come from | The light {emanates from|comes from} the core.
~be rooted in tradition | ~be based on tradition | The rule {is rooted in tradition|is based on tradition}.
~be predicated on | ~be based on | The plan {is predicated on|is based on} a false belief.
~be replete with | ~be full of | The book {is replete with|is full of} errors.
~be laden with | ~be full of | The water {is laden with|is full of} salt. | head=salt,dust,sand,meaning,symbolism,symbols,emotion,references,moisture,silt,nutrients,errors,mistakes,problems,toxins,nitrate,sediment,pollen
~be rife with | ~be full of | The list {is rife with|is full of} errors.
~be commensurate with | ~match | The pay {is commensurate with|matches} the work.
~be at variance with | ~disagree with | The result {is at variance with|disagrees with} the theory.
~be confronted with | ~face | They {were confronted with|faced} a hard choice. | next=a,an,the,this,these,many,several,new,such,two,similar head=choice,choices,problem,problems,task,tasks,question,questions,challenge,challenges,difficulty,difficulties,dilemma,crisis,situation,danger,threat,obstacle,obstacles
~be faced with | ~face | They {were faced with|faced} a hard choice. | next=a,an,the,this,these,many,several,new,such,two,similar head=choice,choices,problem,problems,task,tasks,question,questions,challenge,challenges,difficulty,difficulties,dilemma,crisis,situation,danger,threat,obstacle,obstacles
~contend with | ~deal with | They must {contend with|deal with} floods. | head=problem,problems,difficulty,difficulties,flood,floods,heat,cold,noise,wind,winds,weather,lack,shortage,shortages,crisis,crises,disease,diseases,pests,delays,traffic,challenge,challenges,issues,snow,ice,drought,threat,threats,costs,pressure,bugs
~grapple with | ~struggle with | They {grappled with|struggled with} the question. | head=question,questions,problem,problems,issue,issues,dilemma,task,challenge,challenges
~reckon with | ~allow for | They must {reckon with|allow for} delays. | head=possibility,delay,delays,risk,risks,cost,costs,loss,losses,chance,fact,effects,errors
~hold true | ~be true | The rule {holds true|is true} for all of them.
~lend credence to | ~support | The find {lends credence to|supports} the theory.
~lend weight to | ~support | The find {lends weight to|supports} the theory. | head=theory,theories,claim,claims,view,views,idea,ideas,hypothesis,argument,arguments,notion,suggestion,belief
~attest to | ~show | The ruins {attest to|show} the wealth of the town. | next=the,its,their,his,her,this,a,an head=wealth,power,skill,importance,value,strength,popularity,influence,presence,age,size,success,role,existence,richness,extent,difficulty,need,effectiveness,quality
~bear out | ~support | The data {bore out|supported} the claim. | head=claim,claims,theory,theories,view,idea,hypothesis,prediction,predictions,fears,suspicion,expectation
~shed doubt on | ~question | The find {sheds doubt on|questions} the theory.
~bring to bear | ~use | They {brought to bear|used} all their power. | next=all,the,their,its,his,her
~come to grips with | ~deal with | They must {come to grips with|deal with} the problem.
~fall into disuse | ~stop being used | The road {fell into disuse|stopped being used}.
~fall prey to | ~become a victim of | They {fell prey to|became a victim of} a trick.
~fall short of expectations | ~be worse than expected | Sales {fell short of expectations|were worse than expected}.
~feed on | ~eat | The birds {feed on|eat} insects. | next=insects,small,fish,plants,leaves,seeds,fruit,fruits,grass,grasses,worms,meat,nectar,algae,plankton,krill,berries,nuts,roots,other,a,the,mostly,mainly,various,decaying,dead,larvae,invertebrates,flies,mice,rodents,blood,pollen head=insects,fish,plants,leaves,seeds,fruit,fruits,grass,grasses,worms,meat,nectar,algae,plankton,krill,berries,nuts,roots,animals,larvae,invertebrates,flies,mice,rodents,blood,pollen,creatures,birds,mammals,crustaceans,frogs,insect,matter,material,wood,bark,foods,vegetation,snails,spiders,beetles,ants,caterpillars,moths !prev=which,they,to
~feed upon | ~eat | The birds {feed upon|eat} insects. | head=insects,fish,plants,leaves,seeds,fruit,fruits,grass,worms,meat,nectar,algae,plankton,berries,nuts,roots,animals,larvae,mice,rodents,birds,mammals,frogs
~vary with | ~change with | The density {varies with|changes with} depth. | head=temperature,pressure,depth,altitude,height,time,distance,frequency,age,season,seasons,latitude,speed,weather,voltage,concentration,position,year,wavelength
~vary from one | ~differ from one | Prices {vary from one|differ from one} town to the next.
~be of the same order as | ~be about as large as | The error {is of the same order as|is about as large as} the effect.
on the order of | about | It costs {on the order of|about} 50 pounds. | next=@num,a,ten,tens,hundreds,one,two !prev=depend,depends,based,effect,bearing
of the order of | about | The cost is {of the order of|about} 50 pounds. | next=@num prev=is,are,was,were,be
^to a first approximation , | Roughly, | {To a first approximation,|Roughly,} the rate is constant.
over and above | beyond | It costs more {over and above|beyond} the rent. | next=@det,that,this,those,what,these
thus far | so far | The results {thus far|so far} are good.
on the assumption that | assuming that | They left {on the assumption that|assuming that} it was late. | !prev=rests,rest,based,rely,relies,depends,depend,relied,rested,is,are,was,were,build,builds,built,@end
under the assumption that | assuming that | It works {under the assumption that|assuming that} all are equal. | !prev=only,made,make
a myriad of | very many | It has {a myriad of|very many} uses.
the lion 's share of | most of | They got {the lion's share of|most of} the money.
aired on | was shown on | The episode {aired on|was shown on} TV. | prev=series,episode,show,program,programme,special,film,documentary,first,originally,it !prev=be,was,were
pursuant to | under | They left {pursuant to|under} the deal. | head=deal,law,laws,act,treaty,agreement,contract,section,article,order,rule,rules,statute,resolution,regulation,regulations,clause,plan
by dint of | by | They won {by dint of|by} hard work. | next=hard
akin to | similar to | It is {akin to|similar to} a fever. | prev=is,are,was,were,be,been,more,most,something,closely,somewhat,feeling,it
with the proviso that | but only if | They left it, {with the proviso that|but only if} it was late. | prev=@end
for want of | for lack of | It failed {for want of|for lack of} money. | !next=a
to that effect | saying so | They got a letter {to that effect|saying so}. | prev=letter,note,statement,message,sign,notice
to no avail | without success | They tried, {to no avail|without success}.
in the offing | coming soon | A change is {in the offing|coming soon}. | next=@end
in abeyance | on hold | The plan is {in abeyance|on hold}. | prev=is,are,was,were,be,held,kept
in arrears | behind with payments | They are {in arrears|behind with payments}. | prev=is,are,was,were,be next=@end
on the wane | getting weaker | Its power is {on the wane|getting weaker}. | prev=is,are,was,were
at loggerheads | in dispute | They are {at loggerheads|in dispute}.
hand in glove | closely together | They work {hand in glove|closely together}. | prev=work,works,worked,working
`);
