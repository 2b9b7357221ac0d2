import { readEntries } from "./entry.ts";

/** Adjectives from U to Z. */
export const ADJECTIVES_U_Z = readEntries(
  "adj",
  `
ubiquitous | everywhere | Cars are {ubiquitous|everywhere}. | next=.,in
ultimate | final | It was the {ultimate|final} goal. | head=goal,aim,decision,outcome,result,destination,purpose,end,task,victory,defeat,question,objective,price
unacceptable | wrong | It was an {unacceptable|wrong} act. | next=act
unaided | alone | They did it {unaided|alone}.
unambiguous | clear | It was {an unambiguous|a clear} reply.
unanimous | agreed by all | The vote was {unanimous|agreed by all}. | prev=is,was next=@end
unanticipated | unexpected | It was an {unanticipated|unexpected} change.
unassuming | modest | He is an {unassuming|modest} man.
unauthorized | illegal | It is an {unauthorized|illegal} copy. | next=copy,copies,sale
unavailing | useless | It was an {unavailing|useless} search.
unbiased | fair | It is an {unbiased|fair} report. | next=report,view,judge,opinion
unblemished | perfect | He has an {unblemished|perfect} record.
uncanny | strange | It was an {uncanny|strange} sight.
unceasing | constant | It was an {unceasing|constant} noise.
uncommon | rare | It is an {uncommon|rare} bird.
uncommunicative | quiet | He is an {uncommunicative|quiet} man.
unconventional | unusual | It was an {unconventional|unusual} plan.
uncouth | rude | He is an {uncouth|rude} man.
undemanding | easy | It is an {undemanding|easy} job.
undeniable | clear | It is an {undeniable|clear} fact.
underlying | basic | It is the {underlying|basic} cause. | next=cause,causes,problem,problems,reason,reasons,idea
underprivileged | poor | They help {underprivileged|poor} children.
undersized | small | It is an {undersized|small} dog.
undesirable | bad | It had {undesirable|bad} effects.
undisclosed | secret | It was sold for an {undisclosed|secret} sum. | next=sum,fee,amount,price,place,location
undisputed | clear | He was the {undisputed|clear} winner.
undoubted | clear | It is an {undoubted|clear} fact.
undue | too much | They put {undue|too much} pressure on her. | !prev=@det,such,any,no next=pressure,influence,attention,stress,haste,delay,force,risk,hardship,weight,emphasis
uneasy | worried | They felt {uneasy|worried}. | next=about,@end
unending | endless | It is an {unending|endless} war.
unenviable | unpleasant | It was an {unenviable|unpleasant} task.
unequivocal | clear | It was an {unequivocal|clear} reply.
unethical | morally wrong | It was an {unethical|morally wrong} act. | !next=person,people,man,men,woman,company,companies,firm,firms,business,doctor,lawyer,journalist
uneven | rough | It is an {uneven|rough} road. | next=road,surface,ground
uneventful | quiet | It was an {uneventful|quiet} day.
unfaltering | steady | It has an {unfaltering|steady} light.
unfamiliar | strange | It is an {unfamiliar|strange} place. | next=place,land,face,word,words,surroundings
unfathomable | mysterious | It is an {unfathomable|mysterious} case.
unfavorable | bad | It had {unfavorable|bad} winds. | !next=to
unfavourable | bad | It had {unfavourable|bad} winds. | !next=to
unflappable | calm | She is {unflappable|calm}.
unforeseen | unexpected | It had {unforeseen|unexpected} effects.
unfortunate | unlucky | He is an {unfortunate|unlucky} man. | next=man,woman,people,person,victim,victims,girl,boy,child,children,passengers,family,few
unfortunate | sad | It is an {unfortunate|sad} fact. | next=fact,truth,result,results,consequence,consequences,event,events,accident,end,case,that
unfounded | false | It is an {unfounded|false} claim.
ungainly | clumsy | It is an {ungainly|clumsy} bird.
unhurried | slow | It was an {unhurried|slow} walk.
unhygienic | dirty | It is an {unhygienic|dirty} shop.
unified | united | It is a {unified|united} country. | next=country,state,nation,army,germany
unimaginable | terrible | It brought {unimaginable|terrible} grief. | next=grief,pain,suffering,horror,horrors,loss,tragedy,cruelty,conditions
unimaginable | huge | It brought {unimaginable|huge} wealth. | next=wealth,power,scale,size,sum,sums,amount,amounts,riches
unimaginable | impossible | It seemed {unimaginable|impossible}. | prev=seemed,seem,seems,was,almost,been next=@end,@num,just,before,for,a,to
uninhabited | empty | It is an {uninhabited|empty} house. | head=house,houses,building,buildings,cottage,cottages,farm,farms,hut,huts,room,rooms,castle,home,homes,flat,flats,village,villages
unintentional | accidental | It was an {unintentional|accidental} act.
uninterrupted | constant | It has an {uninterrupted|constant} supply. | next=supply,flow,growth
unique | special | It has a {unique|special} smell. | next=smell,taste,style,character,place
unjust | unfair | It was an {unjust|unfair} law.
unkempt | messy | It has {unkempt|messy} hair.
unlawful | illegal | It was an {unlawful|illegal} act.
unlimited | endless | They have {unlimited|endless} time. | next=time,money,supply
unmistakable | clear | It has an {unmistakable|clear} smell.
unorthodox | unusual | It is an {unorthodox|unusual} plan.
unpalatable | unpleasant | It is an {unpalatable|unpleasant} truth. | next=truth,truths,fact,facts,choice,choices,decision,message,option,options
unparalleled | unmatched | It was an {unparalleled|unmatched} success.
unpleasant | bad | There was {an unpleasant|a bad} smell. | next=@noun !next=decision,decisions,choice,choices,activity,activities,work,job,jobs,task,tasks,duty,duties,truth,truths,person,man,woman,people,fellow,child,boy,girl,character
unpopular | disliked | He was an {unpopular|disliked} king. | next=king,ruler,president,law,tax,decision,leader
unprecedented | first-ever | It was an {unprecedented|first-ever} step. | next=step,move,situation
unprejudiced | fair | It is an {unprejudiced|fair} report.
unpretentious | simple | It was an {unpretentious|simple} house.
unproductive | useless | It was an {unproductive|useless} day. | next=day
unquestionable | clear | It is an {unquestionable|clear} fact.
unrealistic | impossible | It is an {unrealistic|impossible} goal. | next=goal,goals,expectations
unremarkable | ordinary | It is an {unremarkable|ordinary} town.
unreserved | full | It has his {unreserved|full} support. | next=support,apology
unrestrained | wild | It was {unrestrained|wild} joy. | next=joy
unrestricted | free | They have {unrestricted|free} use of it. | next=use,movement,trade
unrivalled | unmatched | It was an {unrivalled|unmatched} success.
unruffled | calm | She was {unruffled|calm}.
unruly | wild | It was an {unruly|wild} crowd.
unsafe | dangerous | It is an {unsafe|dangerous} road. | !prev=parallel,thread
unsatisfactory | poor | It was {an unsatisfactory|a poor} reply. | next=@noun,@end
unsavoury | unpleasant | He is an {unsavoury|unpleasant} man.
unscathed | unhurt | They left {unscathed|unhurt}.
unscrupulous | dishonest | He is an {unscrupulous|dishonest} man.
unsightly | ugly | It is an {unsightly|ugly} wall.
unsolicited | unwanted | They got {unsolicited|unwanted} letters.
unspeakable | terrible | It was an {unspeakable|terrible} act.
unsteady | shaky | He stood on {unsteady|shaky} legs.
unsuccessful | failed | It was an {unsuccessful|failed} attack. | next=@noun
unsuitable | wrong | It was an {unsuitable|wrong} tool. | next=tool
unsustainable | impossible to keep up | The pace is {unsustainable|impossible to keep up}. | next=@end prev=is,was
unswerving | firm | It has his {unswerving|firm} support.
untamed | wild | It is an {untamed|wild} horse.
untenable | impossible to defend | His position became {untenable|impossible to defend}. | prev=is,was,became,become,are,were,be,becoming
untimely | early | It led to his {untimely|early} death. | next=death,end
untruthful | dishonest | He is an {untruthful|dishonest} man.
unwarranted | unfair | It was an {unwarranted|unfair} attack. | next=attack
unwavering | firm | It has his {unwavering|firm} support.
unwell | ill | He was {unwell|ill}.
unwieldy | awkward | It was an {unwieldy|awkward} tool.
unwitting | unknowing | He was an {unwitting|unknowing} helper.
unyielding | firm | He was {unyielding|firm}. | next=.,in
upbeat | cheerful | It is an {upbeat|cheerful} song.
upcoming | next | It is in the {upcoming|next} film. | prev=the,his,her,their next=film,album,election,season,book,game,year,elections
upper | top | It is the {upper|top} part. | prev=the next=part,floor,end,half
upscale | expensive | It is an {upscale|expensive} hotel.
urban | city | They like {urban|city} life. | next=life,dwellers,schools,streets,traffic
utmost | greatest | It is of the {utmost|greatest} value.
utter | complete | It was an {utter|complete} failure. | next=@noun
vacant | open | It is a {vacant|open} post. | next=post,posts,position,positions,job,jobs
vacant | empty | It was a {vacant|empty} house. | !next=possession,seat,seats,post,posts,position,office,throne
vacuous | empty | It was a {vacuous|empty} speech.
vague | unclear | It was a {vague|unclear} reply. | !next=sense,feeling,memory,memories,notion,hope,unease,promise,promises,awareness,threat,gesture,look,smile,suspicion
valiant | brave | It was a {valiant|brave} act.
valuable | useful | It was a {valuable|useful} lesson. | next=lesson,tool,information,advice
valueless | worthless | It is a {valueless|worthless} ring.
varied | mixed | They had {varied|mixed} results. | next=results,success
various | different | It has {various|different} uses.
vast | huge | It was a {vast|huge} house. | !next=majority
vehement | strong | It was a {vehement|strong} protest.
venerable | respected | He is a {venerable|respected} man.
verbal | spoken | It was a {verbal|spoken} promise. | next=promise,agreement,warning
verbose | wordy | It was a {verbose|wordy} letter. | !next=mode,form,locale,logging
verdant | green | It is a {verdant|green} valley.
veritable | real | It is a {veritable|real} feast.
versatile | flexible | It is a {versatile|flexible} tool.
vexatious | annoying | It was a {vexatious|annoying} delay. | !next=litigant,litigants,litigation,claim,claims,complaint,complaints,proceedings
viable | real | There is no {viable|real} alternative. | next=alternative,alternatives
viable | workable | It is a {viable|workable} plan. | next=plan,option,options,solution,method
vibrant | lively | It is a {vibrant|lively} town.
vicious | fierce | It is a {vicious|fierce} dog. | next=dog,dogs,animal,animals,fight,storm
vicious | cruel | It was a {vicious|cruel} attack. | !next=circle,cycle
victorious | winning | They met the {victorious|winning} team. | next=team,army,side,power,powers,nation,nations,party,candidate,forces,troops,general,coalition,allies,armies,teams,parties
vigilant | watchful | He kept a {vigilant|watchful} eye on it. | next=eye,eyes,guard,against,for
vigilant | careful | They stayed {vigilant|careful}.
vigorous | hard | It takes {vigorous|hard} exercise. | next=exercise,exercises,exertion,activity,training,effort,efforts,campaign
vigorous | lively | It was a {vigorous|lively} debate. | next=debate,debates,discussion,discussions
vigorous | strong | It was a {vigorous|strong} attack.
vile | horrible | It was a {vile|horrible} crime.
vintage | old | He drove a {vintage|old} car. | next=car,cars,bus,buses,train,trains,clothes,photo,photos,photograph,photographs
virtuous | good | She is a {virtuous|good} woman.
virulent | deadly | It is a {virulent|deadly} disease. | next=disease,form
vital | key | It was a {vital|key} step. | next=@noun !prev=most,more,less,so,as,very !next=signs,organ,organs,capacity,force,forces,stain,records,importance,interest,statistics,energy,spirit,life,life-impulse
vital | important | Sleep is {vital|important} for health. | !next=signs,organ,organs,capacity,force,stain,records,statistics
vivacious | lively | She is a {vivacious|lively} girl.
vivid | clear | It was a {vivid|clear} dream. | next=dream,memory,picture
vocational | job | It offers {vocational|job} training. | next=training,skills
vociferous | loud | They were {vociferous|loud} critics.
volatile | unstable | It is a {volatile|unstable} region. | next=region,situation,market,markets,area
voluminous | big | It was a {voluminous|big} bag. | next=bag
voracious | keen | She is a {voracious|keen} reader. | next=reader,readers
voracious | greedy | It is a {voracious|greedy} eater.
vulgar | rude | He told a {vulgar|rude} joke. | next=joke,jokes,language,word,words,song,songs,gesture,gestures,man,remark,remarks,comment,comments
vulnerable | open | It is {vulnerable|open} to disease. | next=to head=attack,attacks,infection,infections,disease,diseases,criticism,abuse,damage,fraud,invasion,persecution,theft,exploitation,corruption,flooding
waning | fading | It was a {waning|fading} power. | next=power,influence,interest
warlike | aggressive | It is a {warlike|aggressive} tribe.
warring | fighting | They met the {warring|fighting} sides. | next=sides,groups,parties,factions,tribes
wary | careful | They were {wary|careful}. | next=.
wayward | naughty | He was a {wayward|naughty} child. | next=child,children,son,sons,daughter,daughters,boy,boys,girl,girls,youth,youths,teenager,teenagers,pupil,pupils,nephew,brother,dog
wealthy | rich | He is a {wealthy|rich} man.
weary | tired | They were {weary|tired}. | !next=in
weighty | heavy | It is a {weighty|heavy} book. | next=book,load,volume
whimsical | playful | It is a {whimsical|playful} story.
wholehearted | full | It has their {wholehearted|full} support. | next=support
wholesome | healthy | It was a {wholesome|healthy} meal.
wicked | evil | It was a {wicked|evil} act.
widespread | wide | It won {widespread|wide} support. | next=support,acceptance,popularity,publicity,coverage,appeal,use,adoption !prev=most,more
widespread | much | It caused {widespread|much} damage. | next=damage,destruction,flooding,opposition,criticism,suffering !prev=the,this,such,a,most,more,and
widespread | common | It is {widespread|common} here. | prev=is,are,was,were,become,became !next=@noun,@adj
widespread | common | It is a {widespread|common} problem. | next=belief,view,practice,problem,disease,feature,name
wily | clever | He is a {wily|clever} man.
wintry | cold | It was a {wintry|cold} day.
wistful | sad | It is a {wistful|sad} song.
withered | dried-up | It is a {withered|dried-up} tree. | next=@noun
witty | clever | It was a {witty|clever} remark.
woeful | very bad | It was a {woeful|very bad} show.
wonderful | great | It was a {wonderful|great} day.
wondrous | wonderful | It was a {wondrous|wonderful} sight.
wooded | tree-covered | It is a {wooded|tree-covered} hill.
workable | practical | It is a {workable|practical} plan.
worldwide | global | It is a {worldwide|global} trade. | next=trade,problem,success
worrisome | worrying | It is a {worrisome|worrying} sign.
worthless | useless | It is a {worthless|useless} tool. | next=@noun,@adj !next=share,shares,stock,stocks,bond,bonds,currency,cheque,cheques,check,checks,paper,money,note,notes,banknotes,coin,coins,security,securities,company,companies,land,debt,debts,assets,trinkets,person,people,man,woman,life,mine
worthwhile | useful | It was a {worthwhile|useful} trip. | next=@noun !next=@ing
wounded | hurt | They help {wounded|hurt} men. | next=men,people,birds,animals,soldier,animal
wretched | terrible | They had {wretched|terrible} weather. | next=weather,quality,conditions,state,food,performance,place,room,trace,traces,existence,housing
wretched | miserable | It was a {wretched|miserable} life.
youthful | young | He has a {youthful|young} face. | next=face,look
zany | crazy | It is a {zany|crazy} idea.
zealous | keen | He is a {zealous|keen} fan.
`,
);
