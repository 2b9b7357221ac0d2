import { readEntries } from "./entry.ts";

/** Everyday nouns, short prepositions and connectives that have a more common twin. */
export const NOUNS_EVERYDAY = readEntries(
  "noun",
  `
ability | skill | She has great {ability|skill}. | !next=to
agreement | deal | They signed an {agreement|deal}. | prev=an,the,this
author | writer | The {author|writer} left.
beginning | start | It was the {beginning|start} of May.
concept | idea | It is an old {concept|idea}. | prev=old,new,an,the,a,this,basic
difficulty | trouble | They had {difficulty|trouble}. | forms=singular
exam | test | He passed the {exam|test}.
film | movie | It is a good {film|movie}. | !prev=thin
illness | sickness | It is a rare {illness|sickness}.
importance | value | They saw the {importance|value} of it. | next=of
increase | rise | There was an {increase|rise} in trade. | next=in
inhabitant | person | It has ten {inhabitants|people}. | forms=plural
issue | problem | It is a big {issue|problem}. | prev=big,major,serious,main
location | place | It is a good {location|place}.
means | way | It is a {means|way} of trade. | next=of prev=a
murder | killing | They saw the {murder|killing} of the king. | next=of
nation | country | It is a rich {nation|country}. | !prev=united
novel | book | She wrote a {novel|book}. | !prev=graphic
occupation | job | It is a hard {occupation|job}. | prev=hard,good,common
opinion | view | It is her {opinion|view}. | prev=her,his,their,my
option | choice | They have one {option|choice}. | prev=one,no,other,best,good
painting | picture | It is an old {painting|picture}. | prev=old,this
photograph | photo | They took a {photograph|photo}.
possibility | chance | There is a {possibility|chance} of rain. | next=of,that
purpose | aim | It is the {purpose|aim} of the test. | next=of prev=the
relationship | link | There is a {relationship|link} between them. | next=between
role | part | It had a big {role|part} in it. | prev=big,major,key,important,small
route | way | They took another {route|way}. | prev=another,this
site | place | It is the {site|place} of a battle. | next=of prev=the
suggestion | idea | It was her {suggestion|idea}. | prev=her,his,their,a
technique | way | It is a {technique|way} of drawing. | next=of,for
television | TV | They watch {television|TV}.
tournament | contest | They won the {tournament|contest}.
variety | kind | It is a new {variety|kind} of rose. | next=of prev=new,this
victory | win | It was a great {victory|win}. | prev=great,first,second,third,big
`,
);
