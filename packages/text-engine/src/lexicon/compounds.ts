import { readPhrases } from "./phrase.ts";

/** Words joined by hyphens; the tokens of the tagger stand apart. */
export const COMPOUNDS = readPhrases(`
awe - inspiring | amazing | It is an {awe-inspiring|amazing} sight.
brand - new | new | It is a {brand-new|new} car.
close - knit | close | It is a {close-knit|close} family.
cutting - edge | very modern | It is a {cutting-edge|very modern} tool.
deep - rooted | deep | It is a {deep-rooted|deep} belief.
deep - seated | deep | It is a {deep-seated|deep} fear.
easy - going | relaxed | He is an {easy-going|relaxed} man.
ever - changing | changing | It is an {ever-changing|changing} town.
ever - growing | growing | It is an {ever-growing|growing} town.
ever - increasing | growing | It is an {ever-increasing|growing} fear.
far - reaching | great | It has {far-reaching|great} effects. | head=effect,effects,impact,changes,change,influence !head=consequences,consequence,results
far - reaching consequences | great effects | It has {far-reaching consequences|great effects}.
full - fledged | complete | It is a {full-fledged|complete} war.
hard - fought | hard | It was a {hard-fought|hard} win.
high - profile | famous | It is a {high-profile|famous} case. | !head=attack,attacks,killing,killings,murder,murders,crime,crimes,arrest,arrests,failure,failures,visit,visits,role,roles,breach,breaches,incident,incidents,campaign,campaigns
high - quality | very good | It is a {high-quality|very good} car.
high - ranking | important | He met {high-ranking|important} guests.
highest - ranking | most important | He met the {highest-ranking|most important} guest.
highly - acclaimed | praised | It is a {highly-acclaimed|praised} show.
ill - advised | unwise | It was an {ill-advised|unwise} plan.
ill - fated | unlucky | It was an {ill-fated|unlucky} trip.
in the lead - up to | before | They left {in the lead-up to|before} the war.
in the run - up to | before | They left {in the run-up to|before} the war.
laid - back | relaxed | He is a {laid-back|relaxed} man.
large - scale | large | It is a {large-scale|large} project. | next=@noun,@adj,@name,@ing,@verb !next=integration,programming,map,maps
life - threatening | very dangerous | It is a {life-threatening|very dangerous} illness.
long - lasting | lasting | It has a {long-lasting|lasting} effect.
long - standing | old | It is a {long-standing|old} custom. | !head=worker,workers,member,members,friend,friends,resident,residents,employee,employees,customer,customers
low - cost | cheap | It is a {low-cost|cheap} car.
low - income | poor | They help {low-income|poor} families. | !head=housing,home,homes,apartment,apartments,unit,units,rent,rents,energy,assistance,program,programs,programme,credit,tax,loan,loans,student,students,school,schools,pupils,learners,worker,workers,diet,diets
low - lying | low | It is a {low-lying|low} island.
much - loved | popular | It is a {much-loved|popular} show.
much - needed | needed | It is a {much-needed|needed} rest.
open - air | outdoor | It is an {open-air|outdoor} show.
run - of - the - mill | ordinary | It is a {run-of-the-mill|ordinary} show.
self - assured | confident | She is a {self-assured|confident} woman.
self - centered | selfish | He is a {self-centered|selfish} man.
self - centred | selfish | He is a {self-centred|selfish} man.
self - sufficient | independent | They are {self-sufficient|independent}.
short - lived | short | It was a {short-lived|short} peace. | next=@noun !head=memory,context,contexts,allocation,allocations,table,tables,relation,relations,object,objects,data,file,files,connection,connections,process,processes,plant,plants,insect,insects,animal,animals,species,cells,cell,particles,isotopes
small - scale | small | It is a {small-scale|small} project. | next=@noun,@adj,@name,@ing,@verb !next=integration,property
state - of - the - art | very modern | It is a {state-of-the-art|very modern} pump. | prev=a,the !next=model,models,method,methods,result,results,performance,accuracy,score,scores,technique,techniques
time - consuming | slow | It is a {time-consuming|slow} job. | !prev=most,more,less
two - storey | two-floor | It is a {two-storey|two-floor} house.
up - and - coming | new | She is an {up-and-coming|new} singer.
user - friendly | easy to use | The pump is {user-friendly|easy to use}. | next=@end
warm - hearted | kind | She is a {warm-hearted|kind} woman.
well - off | rich | They are {well-off|rich}.
well - to - do | rich | It was a {well-to-do|rich} family.
wide - ranging | wide | It has {wide-ranging|wide} powers.
world - class | excellent | It is a {world-class|excellent} team.
world - renowned | world-famous | She is a {world-renowned|world-famous} singer.
world - wide | worldwide | It is a {world-wide|worldwide} firm.
year - round | all year | It is open {year-round|all year}. | next=@end,in,for,at,and
`);
