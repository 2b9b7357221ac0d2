import { readEntries } from "./entry.ts";

/** Nouns from T to Z. */
export const NOUNS_T_Z = readEntries(
  "noun",
  `
takeover | purchase | It led to the {takeover|purchase} of the firm. | next=of
tariff | tax | They cut the {tariff|tax}.
technique | way | It is a {technique|way} of drawing. | next=of,for
technique | method | It is a new {technique|method}.
television | TV | They watch {television|TV}.
temper | mood | He was in a bad {temper|mood}. | prev=bad,good
temperament | nature | She has a calm {temperament|nature}.
tempest | storm | They feared the {tempest|storm}.
tenant | renter | The {tenant|renter} left.
tendency | habit | It has a {tendency|habit} of stopping. | next=of
tenet | belief | It is a {tenet|belief} of the church.
tenure | term | It was built in his {tenure|term}. | prev=his,her
termination | end | It led to the {termination|end} of the deal. | next=of
terminus | end | They met at the {terminus|end} of the line. | next=of
terrain | land | They crossed rough {terrain|land}.
territory | land | They lost much {territory|land}. | forms=singular prev=much,this,new
testimony | evidence | They heard the {testimony|evidence}.
theft | stealing | He was jailed for {theft|stealing}. | prev=for
threat | danger | It is a {threat|danger} to birds. | next=to
throng | crowd | They saw the {throng|crowd}.
torment | pain | They saw the {torment|pain}.
torrent | flood | It led to a {torrent|flood} of mail. | next=of
tournament | contest | They won the {tournament|contest}.
tradition | custom | It is an old {tradition|custom}.
tragedy | disaster | It was a {tragedy|disaster}. | prev=a,the next=.,that,for
tranquillity | calm | They felt the {tranquillity|calm}.
transformation | change | It was a complete {transformation|change}. | !prev=linear,fourier
transgression | sin | It was a {transgression|sin}.
transportation | transport | They paid for {transportation|transport}.
treachery | betrayal | They feared {treachery|betrayal}.
treatise | book | He wrote a {treatise|book}.
treaty | agreement | They signed a {treaty|agreement}.
trepidation | fear | They felt {trepidation|fear}.
tribulation | trouble | They faced {tribulation|trouble}.
triumph | victory | It was a {triumph|victory} for the team. | next=for,of
trophy | prize | They won a {trophy|prize}.
tumult | noise | They heard the {tumult|noise}.
turmoil | chaos | It led to {turmoil|chaos}.
tutor | teacher | She is a {tutor|teacher}.
tyranny | cruel rule | They fled {tyranny|cruel rule}.
ultimatum | final demand | They sent an {ultimatum|final demand}.
undertaking | task | It was a great {undertaking|task}.
unemployment | lack of jobs | They fear {unemployment|lack of jobs}. | next=.
unification | joining | It led to the {unification|joining} of the land. | next=of
upheaval | change | It led to {upheaval|change}.
upturn | rise | There was an {upturn|rise} in trade. | next=in
usage | use | They cut the {usage|use} of oil. | next=of
utilisation | use | It cuts the {utilisation|use} of oil. | next=of
utilization | use | It cuts the {utilization|use} of oil. | next=of
variety | kind | It is a new {variety|kind} of rose. | next=of prev=new,this
vegetation | plants | It is covered in {vegetation|plants}. | forms=singular
vehicle | car | He parked his {vehicle|car}. | prev=his,her,my
vendor | seller | The {vendor|seller} left.
vengeance | revenge | They seek {vengeance|revenge}.
venture | project | It was a risky {venture|project}. | !next=capital
venue | place | It is a good {venue|place}.
verdict | decision | They heard the {verdict|decision}.
vessel | ship | The {vessel|ship} sank. | !prev=blood
vicinity | area | They live in the {vicinity|area}. | prev=the
victory | win | It was a {victory|win} for the team. | prev=a,great,first,second,third,big
viewpoint | opinion | They share the {viewpoint|opinion}.
vigilance | care | It takes {vigilance|care}.
vigour | energy | He sang with {vigour|energy}.
villain | bad person | He is the {villain|bad person}.
vitality | energy | It is full of {vitality|energy}.
vocation | job | It is her {vocation|job}.
voyage | trip | They left on a {voyage|trip}.
vulnerability | weakness | It has a {vulnerability|weakness}.
warfare | war | It led to {warfare|war}. | forms=singular
warranty | guarantee | It has a {warranty|guarantee}.
weaponry | weapons | They sell {weaponry|weapons}. | forms=singular
wilderness | wild land | They live in the {wilderness|wild land}.
withdrawal | removal | It led to the {withdrawal|removal} of the army. | next=of
worship | prayer | It is a place of {worship|prayer}.
wrath | anger | They feared his {wrath|anger}.
wreckage | remains | They found the {wreckage|remains} of the ship. | forms=singular next=of
yearning | desire | She felt a {yearning|desire} to go.
youngster | child | The {youngster|child} left.
zeal | enthusiasm | He sang with {zeal|enthusiasm}.
zenith | peak | It was at its {zenith|peak}.
`,
);
