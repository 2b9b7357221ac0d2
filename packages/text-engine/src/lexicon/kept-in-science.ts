import { FUNCTION_WORDS } from "../text/function-words.ts";
import type { EntryKind, Guards, LexiconEntry } from "./entry.ts";
import type { PhraseEntry } from "./phrase.ts";

/**
 * Words that mean something else, or something exacter, in a text of science or technology than elsewhere: cells
 * migrate, a result is significant, a ligand is an antagonist. There they stay. Written for this project.
 */
const KEPT: Readonly<Record<Exclude<EntryKind, "other">, string>> = {
  verb: `
accommodate activate adapt adjust advocate align alternate amplify annihilate approach argue arise articulate
assemble assess assign assimilate augment bind bombard buffer capture categorize characterise characterize circulate
classify collapse communicate complement comply conclude confine consolidate constrain contain contract converge
correspond cultivate decompose deduce defer degenerate delegate denote derive descend detach detect determine
develop dilate dilute disable disperse displace dissipate duplicate eject elect embed encounter enforce enhance
enrich entail entangle erupt evaporate evolve exclude expand experience explain extend extract formulate fracture
fuse govern harvest identify ignite immerse impart implant implicate imply impose incline incorporate incubate
indicate induce influence inhibit injure insert integrate intercept interfere intersect intervene introduce invade
invoke involve irritate isolate lodge maintain manifest mask master mature mediate metabolize migrate minimize
mobilize modulate motivate multiply necessitate neutralize nourish observe operate oppose oscillate overcome overlap
penetrate perceive permeate postulate precipitate predict present prevent proceed proliferate propagate prove
provoke purify radiate rationalize recall recognise recognize reconstruct recover rectify reduce refine reflect
regulate relate repel replicate reproduce reside resist resolve respond restrain revert revolve rotate rupture
saturate scale scatter secure segregate select sense separate settle shed shield signify simulate stain stem
stimulate subside substitute suggest suppress survey suspend sustain synchronize taper tolerate transcribe translate
transmit trap unfold vary verify vibrate withdraw`,
  noun: `
aberration accession accommodation accumulation acquisition acuity additive adhesive adjustment advance affinity
aggression agreement altitude anomaly antagonist anticipation apparatus aptitude artefact artifact aspect assemblage
assertion assessment assimilation association assumption attenuation autonomy awareness backdrop breakdown burial
canopy cargo cavity characteristic circumstance cognition collapse colleague combustion commodity compensation
competence competition complication component composition compulsion conditioning confidence confinement confluence
congestion conglomerate consensus conservation constituent construction contention contraction conviction
cooperation correspondence crest criterion crust cultivation defeat defect deficiency degeneration delusion
deprivation detachment dimension discharge dispersal disposition dissociation dissolution distortion distress
diversity division dose dwelling eccentricity elimination embedding emergence emission enclosure endowment
enhancement ensemble epidemic establishment estimation evasion examination exclusion expansion explanation exposure
extension extremity fabric fabrication facet fallacy fidelity fissure flaw flora focus formation fragment
fragmentation fringe gait genesis gesture habitat habituation hazard identity illumination illusion imitation
immunity impairment implication impression impulse inaccuracy incentive inclination inclusion indication individual
induction inhibition initiation injection instruction insult integrity intensity intercept interference interior
interplay interpretation intervention invasion irritation isolation junction justification lapse lineage locality
machinery manifestation manipulation mass maturity merger metamorphosis migration minority modification motif
multitude necessity neglect notion novelty occurrence omission organism organization orientation origin outcome
perception periphery persistence perturbation pit plasticity possibility precedence precipitation precursor
preference premise preservation principle privilege production progression proliferation prominence proportion
proposition provision reaction recognition recollection reconstruction recovery recruitment reduction redundancy
refinement regime region regulation rehearsal relapse relative relaxation remainder remedy removal repetition
replica replication representation repression reservation resilience restoration restraint restriction retention
reversal revolution rift rotation rupture scarcity scheme sector segregation seizure selection separation
significance species specimen stability strain strategy stress substitute succession supervision supplement surge
surplus symptom synthesis territory transformation transmission transportation variant variation variety vehicle
vessel vibration vulnerability withdrawal zone`,
  adj: `
abnormal accessory accidental adjacent analogous anomalous apparent approximate associated auxiliary benign brittle
broad catastrophic celestial characteristic coarse coherent cohesive compact competent conclusive conscious
contradictory corresponding covert credible crude cumulative defective deficient delicate dense derived distinctive
divergent dominant dormant durable eccentric elementary endemic enduring essential exhaustive explicit exterior
extraneous faithful feasible fictitious gradual gross haphazard heterogeneous hostile humid hypothetical ideal
immobile inaccurate inactive incidental inclined inclusive incomplete incorrect increasing indirect infectious
inflamed initial innate instantaneous instrumental intermediate invasive laborious lateral liable lone major massive
mature miniature minor moderate monotonous mutual nascent native necessary negligible nervous neutral novel obscure
operational optimal optimum overt peculiar perpetual polar potent precise precocious premature primitive prospective
protracted radical receptive redundant remarkable remote resident residual resilient resistant responsive
restrictive resultant rudimentary rugged satisfactory scarce sensible severe significant spherical stable steady
sterile sufficient superficial superior supplementary supreme symptomatic systematic tangible temperate terminal
transient traumatic typical ultimate uniform unique universal unstable viable virulent vital volatile vulnerable
wary`,
  adv: `
accurately alternately autonomously collectively conclusively concurrently consciously consistently continuously
definitively differentially directly distinctly effectively equally exactly explicitly formally generally gradually
historically identically immediately indefinitely independently individually instantaneously jointly marginally
minimally nominally normally objectively optimally periodically progressively purely radically reciprocally
selectively sequentially significantly specifically spontaneously strictly successively transiently uniformly
uniquely universally`,
};

/** Phrases of the same kind: a cell differentiates into others, an enzyme resides in the nucleus. */
const KEPT_PHRASES: ReadonlySet<string> = new Set(
  `~account for
~correspond to
~deviate from
~differentiate into
~interfere with
~take account of
~take into account
^generally ,
a combination of
a mixture of
are characterised by
are characterized by
extraction of
in combination with
in conjunction with
in the presence of
interpreted as
is characterised by
is characterized by
is similar to
large - scale
short - lived
small - scale
the abundance of`.split("\n"),
);

const KEYS: ReadonlySet<string> = new Set(
  Object.entries(KEPT).flatMap(([kind, words]) =>
    words
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => `${kind} ${word}`),
  ),
);

/**
 * Whether an entry has no place in a text of science: its word is among those above, and it does not name the company
 * in which it is sure, such as `head=rate,yield`.
 */
export function isKeptInScience(entry: LexiconEntry): boolean {
  return KEYS.has(`${entry.kind} ${entry.lemma}`) && !namesItsCompany(entry.guards);
}

/** The same of a phrase. */
export function isPhraseKeptInScience({ phrase, guards }: PhraseEntry): boolean {
  return KEPT_PHRASES.has(phrase) && !(guards && namesItsCompany(guards));
}

function namesItsCompany({ next, prev, head, behind }: Guards): boolean {
  return [next, prev, head, behind].some(
    (names) => names?.every((name) => /^\w{2,}/.test(name) && !FUNCTION_WORDS.has(name)) ?? false,
  );
}
