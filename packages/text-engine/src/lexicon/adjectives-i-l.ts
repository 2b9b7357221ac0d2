import { readEntries } from "./entry.ts";

/** Adjectives from I to L. */
export const ADJECTIVES_I_L = readEntries(
  "adj",
  `
iconic | famous | It is an {iconic|famous} film. | next=@noun,@adj,@name !next=interface,interfaces,element,elements,sign,signs,language,languages,representation,representations,memory,gesture,gestures,mode,stage,simulation,program,programs
icy | cold | It was an {icy|cold} wind. | next=wind,winds,water,waters
ideal | perfect | It is {ideal|perfect} for tea. | prev=is,are,was,were,be,as next=for,@end
ideal | perfect | It is an {ideal|perfect} place. | next=@noun !next=gas,gases
identical | the same | They are almost {identical|the same}. | prev=almost,virtually,nearly next=@end,in
identical | the same | The two are {identical|the same}. | prev=are,were !next=to
idiotic | stupid | It was an {idiotic|stupid} idea.
idyllic | perfect | It is an {idyllic|perfect} place.
ignominious | shameful | It was an {ignominious|shameful} defeat.
ignorant | unaware | They were {ignorant|unaware} of it. | next=of
illegible | unreadable | It was an {illegible|unreadable} note.
illicit | secret | They had an {illicit|secret} affair. | next=affair,affairs,relationship,relationships,love,romance,liaison
illicit | illegal | It is an {illicit|illegal} trade.
illiterate | unable to read | They were {illiterate|unable to read}. | next=.
illogical | unreasonable | It is an {illogical|unreasonable} plan.
illuminating | helpful | It was an {illuminating|helpful} talk. | next=talk,book,example
illusory | false | It gave them an {illusory|false} sense of safety.
illustrious | famous | She is an {illustrious|famous} singer.
imaginary | made-up | It is an {imaginary|made-up} town. | next=town,friend,friends,world,country,land,creature
imaginative | creative | It was an {imaginative|creative} plan.
immaculate | perfect | It was {immaculate|perfect} timing. | next=timing,technique,behaviour,behavior,manners,taste,record,performance
immaculate | very clean | It was an {immaculate|very clean} room. | !next=conception
immature | childish | It was an {immature|childish} act. | next=act
immeasurable | huge | It did {immeasurable|huge} harm.
immediate | instant | It had an {immediate|instant} effect. | next=effect,success
immense | huge | It was an {immense|huge} house.
imminent | near | The end is {imminent|near}. | prev=is,was,are,were
immobile | still | It stays {immobile|still}.
immoral | wrong | It was an {immoral|wrong} act.
impaired | poor | It has {impaired|poor} movement. | next=movement,memory,sleep,judgement,judgment,concentration,coordination,balance,circulation,mobility,growth
impaired | weakened | It has {impaired|weakened} vision. | next=vision,hearing,function
impartial | fair | He is an {impartial|fair} judge.
impassable | blocked | The road is {impassable|blocked}.
impassioned | strong | He made an {impassioned|strong} plea.
impassive | calm | His face was {impassive|calm}.
impatient | eager | They were {impatient|eager} to leave. | next=to
impeccable | perfect | It was an {impeccable|perfect} show.
impending | coming | They fear the {impending|coming} storm.
impenetrable | very thick | It is an {impenetrable|very thick} forest. | next=forest,jungle
imperative | necessary | It is {imperative|necessary} that it stops. | next=that,to
imperceptible | tiny | It was an {imperceptible|tiny} change. | !prev=almost,nearly,virtually,barely,practically
imperial | royal | It is an {imperial|royal} palace. | next=palace,family,court,guard
imperious | bossy | He was an {imperious|bossy} man.
impetuous | sudden | It was an {impetuous|sudden} act. | next=decision,act,action,move,reply,attempt
implacable | bitter | He was an {implacable|bitter} enemy of the king. | next=enemy,enemies,opponent,opponents,hatred,opposition,hostility,foe,foes,rival
implausible | unlikely | It was an {implausible|unlikely} story.
impolite | rude | He is an {impolite|rude} man.
important | key | It is the {important|key} idea. | prev=the next=step,idea,point,fact,concept,factor,factors
imposing | impressive | It is an {imposing|impressive} house. | prev=@det,very,more,most
impotent | powerless | They are {impotent|powerless}.
impoverished | poor | It was an {impoverished|poor} town. | !next=by,him,her,them,us,me,you,it,@det
imprecise | rough | It is an {imprecise|rough} estimate. | next=estimate,estimates,measurement,measurements,figures,calculation
improbable | unlikely | It was an {improbable|unlikely} story.
impromptu | unplanned | It was an {impromptu|unplanned} talk.
improper | wrong | It was an {improper|wrong} use. | !next=fraction,fractions,integral,integrals
improved | better | It is an {improved|better} plan. | prev=an,the,much,greatly,its
imprudent | unwise | It was an {imprudent|unwise} plan.
impudent | rude | He was an {impudent|rude} boy.
impulsive | sudden | It was an {impulsive|sudden} decision. | next=decision,decisions,act,acts,action,actions,gesture,move,kiss,purchase,purchases
inaccessible | hard to reach | It is {inaccessible|hard to reach} by car. | next=by
inaccessible | out of reach | The files were {inaccessible|out of reach}. | next=@end,because,until prev=is,are,was,were,becomes,became,become,be
inaccurate | wrong | It was an {inaccurate|wrong} answer.
inactive | idle | It is an {inactive|idle} mine. | !next=life,lifestyle,person,people,children,adults,volcano,volcanoes,form,ingredient,ingredients
inadequate | poor | It was an {inadequate|poor} answer. | !next=to,for
inadvertent | accidental | It was an {inadvertent|accidental} act.
inane | silly | It was an {inane|silly} remark.
inappropriate | unsuitable | It is {inappropriate|unsuitable} material. | next=material,content,programmes,programs,films,websites,images
inappropriate | bad | It was {inappropriate|bad} behaviour. | next=behaviour,behavior,language,conduct
inappropriate | wrong | It was an {inappropriate|wrong} answer.
inaudible | too quiet to hear | It was {inaudible|too quiet to hear}. | prev=is,was,are,were
inaugural | first | They won the {inaugural|first} game. | !next=address,addresses,ball,speech,ceremony,lecture,@end,of
incapacitated | disabled | He was {incapacitated|disabled}.
incarcerated | jailed | He is {incarcerated|jailed} in Rome.
incensed | very angry | They were {incensed|very angry}. | next=@end,by,at
incessant | constant | The {incessant|constant} noise kept us up.
incidental | minor | It is an {incidental|minor} cost. | !next=to,music,property,properties
incisive | sharp | It was an {incisive|sharp} remark.
inclement | bad | They had {inclement|bad} weather. | next=weather,conditions
inclined | likely | They are more {inclined|likely} to agree. | next=to prev=more,less,most,seem,seems,seemed !head=@noun,@name
inclusive | open to all | The club is {inclusive|open to all}. | next=@end prev=is,are,be
incoming | arriving | They met {incoming|arriving} guests. | next=guests,students,flights,ships,passengers
incompetent | bad | He is an {incompetent|bad} manager. | next=manager,managers,management,doctor,teacher,boss,leader,leaders,leadership,lawyer,driver,pilot,official,officials,government,administration,player,work,handling
incomprehensible | hard to understand | It was {incomprehensible|hard to understand}. | next=.,to
incongruous | odd | It was an {incongruous|odd} sight. | !next=with
inconsequential | unimportant | It was an {inconsequential|unimportant} change.
inconsiderate | rude | He is an {inconsiderate|rude} man.
inconspicuous | hard to see | It was {inconspicuous|hard to see}. | next=.
incontestable | certain | The facts are {incontestable|certain}.
inconvenient | awkward | It was an {inconvenient|awkward} time.
incorrect | wrong | It was an {incorrect|wrong} answer.
incorrigible | hopeless | He was an {incorrigible|hopeless} liar.
increased | higher | They pay an {increased|higher} price. | next=price,risk,cost,costs,prices,demand,rate,rates,levels,taxes,pressure,spending prev=@det,@prep,@start,@adj
increasing | growing | It is an {increasing|growing} trend. | prev=an,the,ever next=@noun
incredible | amazing | It was an {incredible|amazing} sight.
incredulous | disbelieving | They were {incredulous|disbelieving}. | !next=at,about,that
indebted | grateful | They are {indebted|grateful} to him. | next=to !prev=heavily,philosophically,intellectually,largely,highly !head=work,idea,ideas,philosophy,tradition,style,theory,bank,banks
indefatigable | tireless | She was an {indefatigable|tireless} worker.
indefinite | unlimited | It is an {indefinite|unlimited} ban. | next=ban,period,time,strike
indelible | lasting | It left an {indelible|lasting} mark. | !next=ink,marker,pen,pencil
indescribable | beyond words | The noise was {indescribable|beyond words}. | prev=is,was,were
indigenous | native | It is an {indigenous|native} plant. | next=plant,plants,tree,trees,animal,animals,species,bird,birds,people,peoples,population,populations,tribe,tribes,language,languages,inhabitants,culture,cultures,to
indigent | poor | They help {indigent|poor} families.
indignant | angry | They were {indignant|angry} about it.
indiscriminate | careless | The {indiscriminate|careless} use of drugs is bad. | next=use,spraying
indiscriminate | random | It was an {indiscriminate|random} attack. | !next=use,killing,hunting,cutting,spraying
indispensable | vital | It is {indispensable|vital} to farms. | next=to prev=is,are,was,were,be,been,become,becomes,became
indispensable | vital | A good map is {indispensable|vital} for this. | prev=is,are,was,were,be,been next=@end,for,in,at
indispensable | key | It is an {indispensable|key} tool. | next=@noun
indisputable | clear | It is an {indisputable|clear} fact.
individual | single | It is for {individual|single} use. | next=use,cells,items,pieces
indolent | lazy | He is an {indolent|lazy} man.
industrial | factory | They are {industrial|factory} workers. | next=workers,worker,accident,town
industrialized | developed | It is an {industrialized|developed} country. | next=country,countries,nation,nations,world
industrious | hard-working | She is an {industrious|hard-working} girl.
ineffective | useless | It was an {ineffective|useless} tool. | next=tool
ineffectual | useless | It was an {ineffectual|useless} law.
inefficient | wasteful | It was an {inefficient|wasteful} use of time. | next=use,uses,way,ways,system,systems,government,spending
inept | awkward | He is socially {inept|awkward}. | prev=socially
inept | bad | He is an {inept|bad} rider.
inescapable | clear | It was an {inescapable|clear} fact. | next=conclusion,fact,need,truth
inevitable | certain | The end is {inevitable|certain}. | next=@end prev=is,was,are,were,seemed,seems,be
inexcusable | unforgivable | It is an {inexcusable|unforgivable} act.
inexorable | unstoppable | It was an {inexorable|unstoppable} rise.
inexpensive | cheap | It was an {inexpensive|cheap} car.
inexperienced | new | He is an {inexperienced|new} rider. | next=@noun !next=side,team,squad,player,players,driver,drivers
inexplicable | strange | It was an {inexplicable|strange} act.
infantile | childish | It was an {infantile|childish} act. | !next=autism,paralysis,disease,spasms,amnesia,sexuality
infectious | catching | It is {infectious|catching}. | next=@end prev=is,very,highly
inferior | lower | It is of {inferior|lower} quality. | next=quality,material,materials,workmanship,work,education,housing
infirm | weak | They help the {infirm|weak} man. | next=@noun
inflamed | swollen | The wound was {inflamed|swollen}. | prev=is,are,was,were,becomes,became,become next=@end,and
inflamed | swollen | It treats {inflamed|swollen} joints. | next=joint,joints,skin,eye,eyes,gum,gums,throat,tissue
inflammatory | angry | It was an {inflammatory|angry} speech. | next=speech,remarks,comments,language
influential | important | She is an {influential|important} singer. | !next=account,theory,view,argument,version,definition,critique,book,paper,essay,study,lobby,backer,backers,friend,friends,newspaper,paper,critic,critics
informal | casual | It was an {informal|casual} talk. | next=talk,meeting,meetings,gathering,gatherings,dinner,lunch,party,clothes,dress,chat,conversation,conversations,visit,atmosphere,setting,style
informative | useful | It was an {informative|useful} talk. | !prev=less,more,merely,only,purely,just !next=about
infrequent | rare | It is an {infrequent|rare} event.
infuriated | very angry | The {infuriated|very angry} owner left.
infuriating | annoying | It was an {infuriating|annoying} day.
ingenious | clever | It was an {ingenious|clever} plan.
inhabitable | fit to live in | The house is {inhabitable|fit to live in}. | prev=is,was
inherent | built-in | It is an {inherent|built-in} fault. | next=fault,limitation,problem,risk
inhospitable | harsh | It is an {inhospitable|harsh} land.
inhuman | cruel | It was an {inhuman|cruel} act.
inhumane | cruel | It was an {inhumane|cruel} act.
initial | first | The {initial|first} plan failed. | !next=scepticism,skepticism,doubt,doubts,opposition,resistance,reluctance,success,enthusiasm,hostility,support,confusion,interest,value,values,condition,conditions,state,states,speed,velocity,position,positions,temperature,weight,weights,parameter,parameters,guess,guesses,size,population,capital,investment,letter,letters,public,point,points,distribution,distributions,balance,balances,advantage,estimates,set-up,setup,learning,data,followed,@end,@name,@verb,estimate,cost,costs,price,outlay,payment,deposit,figure,figures,assessment,assessments
injured | hurt | He was {injured|hurt} in the fall. | next=@end,in,by,and,when,while,during,or,after
injurious | harmful | It is {injurious|harmful} to trees.
inmost | deepest | It was his {inmost|deepest} wish.
innate | natural | She has an {innate|natural} gift.
innermost | deepest | They know her {innermost|deepest} fears. | next=fears,thoughts,feelings,secrets
innocuous | harmless | It is an {innocuous|harmless} gas.
innovative | creative | It is an {innovative|creative} company. | head=company,companies,firm,firms,business,businesses,people,person,team,teams,member,members,leader,leaders,artist,artists,architect,designer,teacher,teachers,thinker,thinkers,economy,country,nation,industry,culture,organization,organizations,entrepreneur,entrepreneurs
innovative | new | It is an {innovative|new} plan. | next=@noun,@adj,@name
innovative | creative | The firm is {innovative|creative}. | !next=of
innumerable | countless | It has {innumerable|countless} uses. | !prev=the,these,those,its,their,his,her
inoperative | broken | The pump is {inoperative|broken}.
inordinate | excessive | It took an {inordinate|excessive} amount of time. | next=amount,amounts,number,length,influence,time,power,share,pride,interest
inquiring | curious | She has an {inquiring|curious} mind. | next=mind,minds,look,child,eyes
inquisitive | curious | She is an {inquisitive|curious} girl.
insane | mad | He was an {insane|mad} king.
insatiable | endless | He had an {insatiable|endless} hunger.
inseparable | always together | They are {inseparable|always together}. | next=.
insidious | harmful | It has an {insidious|harmful} effect. | next=effect,effects,influence,practice,practices,form
insightful | wise | It was an {insightful|wise} remark.
insignificant | unimportant | It was an {insignificant|unimportant} change. | !prev=statistically,not !next=digit,digits,bit,bits
insincere | dishonest | It was an {insincere|dishonest} reply.
insipid | tasteless | It was an {insipid|tasteless} soup.
insolent | rude | It was an {insolent|rude} reply.
insolvent | bankrupt | The firm is {insolvent|bankrupt}. | prev=is,was,are,were,became,become,be,been,went,technically
instantaneous | instant | The effect was {instantaneous|instant}.
instructive | helpful | It was an {instructive|helpful} talk.
instrumental | helpful | He was {instrumental|helpful} in it. | next=in
insufficient | too few | They had {insufficient|too few} beds. | next=beds,seats,places,staff,numbers,resources,workers,teachers,nurses,doctors,supplies,members,votes,players,homes,houses !prev=@det
insufficient | too little | They get {insufficient|too little} sleep. | next=sleep,data,attention,exercise,light,oxygen,rain,rainfall,training,power,fuel,care,energy,heat,protein,iron,progress,knowledge,experience,evidence,funding,funds,space,room,water,food,income,money,support,information,nutrition,blood,sunlight,savings,detail
insulting | rude | It was an {insulting|rude} remark. | !next=@det,him,them,people,others,women
insurmountable | impossible | It was an {insurmountable|impossible} task. | next=task
intact | whole | The ship is {intact|whole}. | !prev=faculties,reputation,memory,pride,mind,skills,remain,remains,remained,stay,stays,stayed,@adv,powers,rights,system,party,family,empire,structure next=.,@end
intellectual | mental | It takes {intellectual|mental} effort. | next=effort,work,activity,ability,abilities
intelligent | clever | She is an {intelligent|clever} girl. | next=girl,boy,man,woman,animal
intelligible | clear | It was an {intelligible|clear} reply.
intended | planned | It is the {intended|planned} route. | prev=the,an,its,their next=route,date,launch,use
intense | heavy | There was {intense|heavy} fighting. | next=fighting,bombing,shelling,rain
intense | hard | It took {intense|hard} work. | next=work,training,effort,efforts,negotiations,practice
intense | thorough | It needed {intense|thorough} testing. | next=testing,research,analysis,examination,search
intense | great | It gave off {intense|great} heat. | next=heat,cold,interest,pressure,suffering,pleasure,concentration,joy,sadness
intense | fierce | It led to {intense|fierce} conflict. | next=conflict,conflicts,struggle,struggles,hostility,class,battle,battles
intense | strong | It was an {intense|strong} feeling. | !next=debate,debates,discussion,discussions,courtship,care,and,talks,scrutiny,competition,rivalry,campaign,lobbying,press,i,activity
intensive | thorough | It took {intensive|thorough} training. | next=training,search,study,research
intentional | on purpose | The delay was {intentional|on purpose}. | prev=is,are,was,were,be,not,been next=@end
intentional | planned | It was an {intentional|planned} act. | next=@noun,@adj !next=lie,lies,interference,harm,injury,community,communities,weight
interconnected | linked | They are {interconnected|linked}.
interim | temporary | He is the {interim|temporary} leader. | next=@noun !next=report,reports,result,results,payment,dividend,findings,analysis,statement
interior | inner | It has an {interior|inner} wall. | next=wall,walls,room,rooms
intermediate | middle | It is an {intermediate|middle} step. | next=step,stage,stages
interminable | endless | It was an {interminable|endless} talk.
intermittent | occasional | There was {intermittent|occasional} rain.
interspersed | mixed | Songs are {interspersed|mixed} with talk. | next=with
intimate | close | It is an {intimate|close} friendship. | next=friendship,relationship,friend,friends,knowledge
intimidating | frightening | He is an {intimidating|frightening} man. | head=man,men,woman,person,figure,look,stare,voice,presence,dog,dogs,opponent,silence
intolerable | unbearable | It was an {intolerable|unbearable} noise.
intolerant | narrow-minded | He is an {intolerant|narrow-minded} man. | !prev=lactose,gluten !next=of
intoxicated | drunk | He was {intoxicated|drunk}.
intransigent | stubborn | They faced an {intransigent|stubborn} foe.
intrepid | brave | She is an {intrepid|brave} woman.
intricate | complex | It was an {intricate|complex} design.
intriguing | interesting | It is an {intriguing|interesting} story.
introductory | opening | It was the {introductory|opening} speech. | next=speech,section,remarks,chapter,scene
introverted | shy | He is an {introverted|shy} man.
invaluable | very useful | It was an {invaluable|very useful} tool.
inventive | creative | He is an {inventive|creative} man.
inveterate | lifelong | He was an {inveterate|lifelong} gambler. | next=gambler,gamblers,liar,liars,traveller,smoker,smokers,enemy,reader,hatred
inviting | welcoming | It is an {inviting|welcoming} room. | next=room,place,smell
irascible | bad-tempered | He was an {irascible|bad-tempered} old man.
irate | angry | He was an {irate|angry} man.
irrational | unreasonable | It was an {irrational|unreasonable} fear. | next=fear
irreparable | lasting | It did {irreparable|lasting} harm. | next=harm,damage
irresistible | tempting | It was an {irresistible|tempting} offer. | next=offer,offers,deal,smell,prize
irresponsible | careless | It was an {irresponsible|careless} act.
irrevocable | final | It is an {irrevocable|final} step.
irritable | grumpy | He is an {irritable|grumpy} man. | !next=bowel,bowels
isolated | lonely | It is an {isolated|lonely} house. | next=house,village,place,farm,island,spot
itinerant | travelling | He is an {itinerant|travelling} preacher.
jagged | rough | It has a {jagged|rough} edge.
jaunty | cheerful | It is a {jaunty|cheerful} tune. | !next=hat,cap,angle,scarf
jittery | nervous | They were {jittery|nervous}.
jocular | joking | It was a {jocular|joking} remark.
jovial | cheerful | He is a {jovial|cheerful} man.
joyful | happy | It was a {joyful|happy} day.
joyous | happy | It was a {joyous|happy} day.
jubilant | joyful | It was a {jubilant|joyful} crowd.
judicial | court | It is a {judicial|court} case. | next=case,decision,ruling,system,proceedings
judicious | wise | It was a {judicious|wise} choice.
jumbled | mixed-up | It is a {jumbled|mixed-up} list. | next=list,pile,collection
juvenile | young | It is a {juvenile|young} bird. | next=bird,birds,fish,animals
keen | eager | They were {keen|eager} to learn. | next=to
keen | sharp | They have a {keen|sharp} sense of smell. | next=sense,eye,eyes,ear
knowledgeable | well-informed | She is a {knowledgeable|well-informed} woman. | !next=in
laborious | hard | It was {laborious|hard} work. | next=work,exercise,labour,labor,toil,effort,climb,physical
laborious | slow | It was a {laborious|slow} task.
lackluster | dull | It was a {lackluster|dull} show.
lacklustre | weak | It was a {lacklustre|weak} show.
lamentable | sad | It was a {lamentable|sad} fact.
landmark | important | It was a {landmark|important} ruling. | next=ruling,decision,case,judgment,judgement,agreement,study,deal,law,legislation,victory,speech,report,treaty,election
lanky | tall and thin | He is a {lanky|tall and thin} man.
large | big | It is a {large|big} house. | !next=number,numbers,amount,amounts,language,part,quantity,quantities,scale,extent,intestine,intestines,bowel,print,measure,than,object,objects !prev=at,loom,looms,loomed,looming,and,by
larger | bigger | It is a {larger|bigger} house. | !next=extent,share,number,numbers,quantity,quantities,amount,amounts,part
largest | biggest | It is the {largest|biggest} house. | !next=share !prev=loom,looms,loomed
laudable | good | It is a {laudable|good} goal.
laughable | silly | It was a {laughable|silly} claim.
lavish | rich | It was a {lavish|rich} feast. | next=feast,meal,lifestyle,party,gift,gifts
lawful | legal | It is a {lawful|legal} sale.
lax | loose | They have {lax|loose} rules. | !next=in,about,mode
leading | top | It is a {leading|top} exporter. | next=exporter,exporters,producer,producers,supplier,suppliers,maker,manufacturer,manufacturers,expert,experts,university,universities,scientist,scientists
leading | main | It is the {leading|main} cause. | next=cause,causes,role,source
lean | thin | It is a {lean|thin} dog. | next=dog,man,body
legendary | famous | She is a {legendary|famous} singer.
legitimate | valid | It was a {legitimate|valid} reason. | head=reason,reasons,claim,claims,question,concern,concerns,excuse,point,argument
leisurely | slow | It was a {leisurely|slow} walk.
lengthy | long | It was a {lengthy|long} talk.
lenient | soft | They were too {lenient|soft} on him. | next=on,with prev=too,very,so,more,less,is,was,are,were,be
lenient | mild | It was a {lenient|mild} sentence. | !next=evaluation,reduction,with,on
lethal | deadly | It was a {lethal|deadly} dose. | !next=injection,injections
lethargic | slow | They felt {lethargic|slow}.
lewd | rude | He made a {lewd|rude} remark.
liable | likely | It seems {liable|likely} to stop. | next=to !head=@noun,@name !prev=is,are,was,be
lifelike | realistic | It is a {lifelike|realistic} doll.
limited | small | They have a {limited|small} budget. | prev=a next=budget,number,amount,range,supply,area
limitless | endless | It has {limitless|endless} uses.
listless | tired | They felt {listless|tired}. | !next=form,version
livid | very angry | The owner was {livid|very angry}.
loath | unwilling | They were {loath|unwilling} to wait.
lofty | high | It is a {lofty|high} tower. | next=aim,aims,goal,goals,ideal,ideals,ambition,ambitions,tower,towers,mountain,mountains,ceiling,ceilings,peak,peaks
lone | only | He is the {lone|only} survivor. | prev=the !next=wolf,figure,star,gunman,gunmen,rider,ranger,parent,parents
longstanding | old | It is a {longstanding|old} custom. | head=custom,feud,rule,tradition,problem,dispute,friend,question,debate,habit,law,claim,row
lucid | clear | It was a {lucid|clear} talk. | !next=dream,dreams,dreaming,moment,moments,interval
lucrative | well-paid | It was a {lucrative|well-paid} job. | next=contract,contracts,deal,role,post,posts,appointment,appointments,position,positions,jobs,job,career,work
ludicrous | silly | It was a {ludicrous|silly} idea.
luminous | bright | It is a {luminous|bright} star. | next=star,stars,paint
lunar | moon's | They reached the {lunar|moon's} surface. | next=surface,soil,rocks prev=the
lurid | shocking | It is a {lurid|shocking} story. | next=story,details,tale
luscious | delicious | It is a {luscious|delicious} fruit.
lush | green | It is a {lush|green} valley. | !next=praise,sound,sounds,music,score,strings,harmonies,hair,life,pop,carpet,fabric,fabrics
lustrous | shiny | It has {lustrous|shiny} fur.
luxuriant | thick | It has {luxuriant|thick} fur.
luxurious | expensive | It is a {luxurious|expensive} hotel. | next=hotel,car,house
`,
);
