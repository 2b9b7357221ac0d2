/** A noun that ends like this may be a person: it is repeated, since neither "It" nor "He" is sure. */
const PERSON =
  /(?:er|or|ist|ian|ant|ent|ess|man|woman|boy|girl|child|person|baby|queen|chief|guy|friend|wife|husband|aunt|nurse|judge|spouse|adult|human|pupil|student|mayor|poet|guest|thief|pilot|coach|patient|resident|secretary|expert|analyst|advocate|colleague|champion|hero|official|executive|critic|representative|volunteer|referee|employee|trainee|refugee|nominee|trustee|athlete|citizen|rival|veteran|orphan|monk|constable|sheriff|candidate|graduate|diplomat|bishop|laureate|activist|premier|tsar|pharaoh|acrobat|bride|groom|toddler|witness|suspect|delegate|hostage|economist|magistrate|monarch|sovereign|accused|deceased|convict|widow|nephew|cousin|niece|baron|admiral|colonel|envoy|consul|abbot|cleric|sultan|slave|genius|aristocrat|heroine|soprano|sibling|prophet|hermit|villain|knight|prodigy|virtuoso|recruit|chancellor|goalkeeper|apprentice|novice|clergy)$/;

/** Too short to be looked for at the end of a longer word: "season", "pump", "smoking". */
const SHORT = new Set(
  "king viking son grandson stepson godson head host star mp mum mom dad uncle lord saint pope cook guide spy teen nun heir aide duke prince twin ally general rebel noble god earl count khan shah bard witch".split(
    " ",
  ),
);

/** Ends like a person and is none. */
const THING =
  /(?:ment|ness|process|access|success|business|address|progress|dress|stress|congress|fortress|mattress|checklist|playlist|shortlist|event|content|percent|accident|incident|talent|extent|current|patent|torrent|nutrient|ingredient|coefficient|solvent|detergent|crescent|environment|continent|present|plant|restaurant|constant|variant|descent|gradient|component|exponent|meter|meteor|tensor|vector|sensor|sector|(?<!con)tractor|operator|iterator|allocator|indicator|generator|accelerator|elevator|calculator|refrigerator|radiator|reactor|processor|transistor|motor|(?<!bene|male)factor|error|terror|horror|mirror|floor|door|color|harbor|frontier|border|(?<!p)layer|number|paper|letter|order|pointer|buffer|container|power|water|(?<!d)river|tower|computer|compiler|interpreter|encoder|decoder|tokenizer|transformer|optimizer|optimiser|classifier|(?<!s)printer|trigger|register|header|wrapper|handler|loader|cluster|counter|browser|folder|router|(?<!ob)server|scheduler|parser|linker|controller|filter|adapter|center|chapter|character|identifier|integer|polymer|fiber|disaster|matter|kernel|chamber|corner|cover|barrier|shelter|theater|weather|feather|cylinder|disorder|remainder|reminder|freezer|cooler|boiler|burner|heater|washer|dryer|scanner|marker|sticker|timer|pager|starter|hammer|ladder|liver|finger|shoulder|winter|summer|dinner|supper|answer|offer|transfer|manner|wonder)$/;

const THINGS = new Set(
  "copper timber fever cancer laser lever tiger spider beaver panther oyster lobster hamster badger viper adder deer beer monster crater glacier poster banner danger hunger powder rubber silver thunder trailer flavor odor vapor tumor interior exterior corridor metaphor moment document scent tent rent cent accent elephant pollutant lubricant coolant ant giant remnant grant quadrant excess press mess chess list wilderness mist wrist fist twist waist gist median meridian flower butter leather sweater plaster tanker freighter steamer cooker tracker newspaper gender canister blister shower drawer ether fodder pepper ginger clover lumber rudder bladder udder gutter shutter clutter quarter semester trimester diner charter barter cider solder cinder amber ember slumber temper copier pier tier crossover takeover turnover hangover leftover encounter canter saucer fritter batter platter litter glitter twitter".split(
    " ",
  ),
);

/** What is there in any amount, or an idea: neither a person nor, with a capital, a name. */
const MASS =
  /(?:tion|sion|ness|ment|ity|ism|ship|hood|ance|ence|ency|ology|graphy|metry|sis|ware)$|^(?:water|ice|steam|air|wind|rain|snow|fire|smoke|light|heat|sound|energy|power|oil|gas|coal|wood|paper|glass|stone|sand|soil|clay|salt|sugar|flour|yeast|bread|milk|butter|cheese|meat|rice|wheat|corn|food|tea|coffee|wine|beer|iron|steel|copper|gold|silver|lead|tin|zinc|oxygen|hydrogen|nitrogen|carbon|plastic|rubber|cotton|wool|silk|leather|blood|skin|bone|sleep|pain|stress|memory|music|art|poetry|prose|trade|money|debt|credit|wealth|work|labour|labor|war|peace|crime|law|luck|time|space|gravity|concrete|paint|glue|ink|dust|traffic|research|data|code|language|speech|grammar|advice|knowledge|news|growth|health|cholera|malaria|measles|smallpox|humour|humor|fear|anger|trust|love|shame|guilt|pride|grief|sport|cancer|starch|gluten|protein|fat|walking|writing|reading|swimming|farming|fishing|cooking|learning|marketing|advertising|pricing|testing)$/;

/** "water", "inflation": a noun that stands alone as a subject without being a name. */
export function isMassNoun(noun: string): boolean {
  return MASS.test(noun);
}

/** Whether this noun, in the singular or with a plural "s", may name a person or persons. */
export function mayNamePersons(noun: string): boolean {
  return isPersonNoun(noun.replace(/s$/, ""));
}

/** Whether this noun may name a person. */
export function isPersonNoun(noun: string): boolean {
  if (THINGS.has(noun) || THING.test(noun) || MASS.test(noun)) return false;
  return PERSON.test(noun) || SHORT.has(noun);
}
