/** Base forms of verbs that tell what their subject does, met in explaining prose. Written for this project. */
export const VERBS: readonly string[] = (
  "accept achieve act adapt add adjust adopt affect aim allow announce appear apply approach argue " +
  "arrive ask assign assume attack attract avoid become believe break bring build buy call capture " +
  "carry catch cause change check choose claim clean click close collect combine come compare compile " +
  "complete compute concatenate confirm connect construct contain control convert cook copy cost count " +
  "cover create cut deal declare defeat define delete deliver depend describe design destroy develop discover " +
  "divide drag draw drive drop earn edit emerge enable encourage end enjoy ensure enter escape establish " +
  "execute expect explain explore express extend face fall feed fight fill filter find finish fit fix " +
  "follow force form gain gather generate get give grab grow hand handle help hit hold identify ignore " +
  "import improve increase indicate initialize injure insert install introduce involve iterate join keep kill " +
  "know launch lay lead learn leave let lift link live load lock look lose make map mark maximize mean " +
  "measure meet merge minimize move multiply need normalize offer open operate optimize order outline " +
  "own pack paint parse pass pay perform pick place plan plant play point pool pour practice prefer " +
  "press prevent print process produce promise protect provide pull push put qualify query raise reach read " +
  "receive record reduce reflect relate rely remain remove repeat replace report represent request " +
  "require reset resize rest result retain return reveal review rise run save say scale scan schedule " +
  "search seek select sell send separate serve set shake share show sign simulate sit skip slide solve " +
  "sort specify spend spread stand stay stir stop store strengthen strike subtract suggest sum support " +
  "swap switch take taste teach tell test think threaten throw tokenize total touch track train " +
  "transfer transform transmit travel treat trigger try turn understand unlock update urge use validate " +
  "verify visit wait walk want warn wash watch wear win work wrap write yield"
).split(" ");
