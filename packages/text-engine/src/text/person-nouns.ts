/** A noun that ends like this may be a person: it is repeated, since neither "It" nor "He" is sure. */
const PERSON =
  /(?:er|or|ist|ian|ant|ent|ess|man|woman|boy|girl|child|person|baby|king|queen|chief|head|guy|friend|wife|husband|son|uncle|aunt|nurse|judge|guide|spouse|teen|adult|human|pupil|student|mayor|lord|saint|pope|poet|cook|host|guest|thief|spy|pilot|captain|coach|patient|resident|secretary|mum|mom|dad|expert|analyst|advocate|colleague|champion|hero|star|official|executive|critic|representative|volunteer|referee|employee|trainee|refugee|nominee|trustee|athlete|citizen|rival|veteran|orphan|monk|nun|heir|constable|sheriff|candidate|graduate|diplomat|bishop|spokesman|spokeswoman|spokesperson|laureate|aide|activist|mp|premier|tsar|pharaoh|duke|prince|acrobat|bride|groom|twin|toddler|witness|suspect|delegate|ally|hostage|economist|magistrate|monarch|sovereign|accused|deceased|convict|widow|nephew|cousin|niece|baron|admiral|general|colonel|envoy|consul|abbot|cleric|sultan|rebel|slave|genius|aristocrat|noble|heroine|soprano|sibling|prophet|hermit|villain|knight|prodigy|virtuoso|recruit|chancellor|goalkeeper|apprentice|novice|clergy|\b(?:god|earl|count|khan|shah|bard|witch))$/;

/** Ends like a person and is none. */
const THING =
  /(?:ment|ness|process|access|success|business|address|progress|dress|stress|congress|list|event|content|percent|accident|incident|talent|extent|environment|continent|present|plant|restaurant|constant|variant|descent|gradient|component|exponent|tensor|vector|sensor|operator|iterator|allocator|indicator|generator|accelerator|processor|transistor|motor|factor|error|door|floor|color|frontier|border|layer|number|paper|letter|order|pointer|buffer|container|parameter|power|water|river|tower|computer|compiler|interpreter|encoder|decoder|tokenizer|transformer|optimizer|optimiser|classifier|(?<!s)printer|trigger|register|header|wrapper|handler|loader|cluster|counter|browser|folder|router|server|scheduler|parser|linker|controller|filter|adapter|center|chapter|character|identifier|integer|polymer|fibre|fiber|disaster|matter|kernel)$/;

/** Whether this noun may name a person. */
export function isPersonNoun(noun: string): boolean {
  return PERSON.test(noun) && !THING.test(noun);
}
