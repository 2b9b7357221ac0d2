import { readEntries } from "./entry.ts";

/** Short everyday adjectives with a shorter or more common twin. */
export const ADJECTIVES_EVERYDAY = readEntries(
  "adj",
  `
accurate | correct | It was an {accurate|correct} answer.
afraid | scared | They are {afraid|scared} of dogs.
broad | wide | It is a {broad|wide} road.
certain | sure | They are {certain|sure} that it is late. | next=that
complete | full | It is a {complete|full} list. | next=list,set,text
correct | right | It is the {correct|right} answer. | prev=the,a
critical | key | It was a {critical|key} step. | next=step,role,part
dangerous | risky | It was a {dangerous|risky} plan.
difficult | hard | It was a {difficult|hard} task.
distinct | separate | They are {distinct|separate}. | next=.,from
effective | useful | It is an {effective|useful} tool. | next=tool,way,method
entire | whole | They painted the {entire|whole} house.
essential | needed | It is {essential|needed}. | next=.,for,to
famous | well-known | He is a {famous|well-known} singer.
final | last | It was the {final|last} game. | prev=the,his,her,its,their
frequent | regular | They are {frequent|regular} visitors. | next=visitors,visitor,guest
further | more | They need {further|more} help. | next=help,information,details,study,research,work,evidence,changes
important | key | It was an {important|key} step. | next=role,part,step,factor,factors
large | big | It is a {large|big} house. | !next=number,numbers,amount,amounts,language,part,quantity,quantities,scale,extent
larger | bigger | It is a {larger|bigger} house.
largest | biggest | It is the {largest|biggest} house.
major | big | It was a {major|big} change. | !next=league,leagues,scale,key
marked | clear | It was a {marked|clear} change. | next=change,rise,fall,increase,improvement
necessary | needed | It is {necessary|needed}. | next=.,for
noted | known | He is {noted|known} for it. | next=for,as
original | first | The {original|first} name was Rome. | next=name,building,plan,version,owner,members,church
particular | certain | They like a {particular|certain} song. | prev=a
poor | bad | It was a {poor|bad} crop. | next=crop,quality,health,performance,weather
popular | well-liked | He was a {popular|well-liked} king. | next=king,teacher,leader
powerful | strong | It is a {powerful|strong} king. | next=king,army,wind,winds,storm,tool,country
proper | correct | It is the {proper|correct} way. | next=way,place
regular | normal | It is a {regular|normal} day. | next=day,season,job
related | linked | They are {related|linked} to it. | next=to
separate | different | They have {separate|different} rooms. | next=rooms,parts,groups
serious | bad | It was a {serious|bad} crash. | next=crash,injury,injuries,accident,illness
similar | alike | The two are {similar|alike}. | next=.,in prev=are,were
sole | only | He is the {sole|only} owner.
strange | odd | It is a {strange|odd} name.
traditional | old | It is a {traditional|old} song. | next=song,songs,way,ways,method,methods
unusual | strange | It is an {unusual|strange} name.
upper | top | It is the {upper|top} part. | prev=the next=part,floor,end,half
usual | normal | It is the {usual|normal} way.
various | different | It has {various|different} uses.
wealthy | rich | He is a {wealthy|rich} man.
wonderful | great | It was a {wonderful|great} day.
`,
);
