import type { KeptWords } from "./kept.ts";

/**
 * Words that mean something else, or something exacter, in a text of science or technology than elsewhere: cells
 * migrate, a result is significant, a ligand is an antagonist. There they stay; a line is a phrase. Written for this project.
 */
export const KEPT_IN_SCIENCE: KeptWords = {
  verb: `
accommodate acknowledge activate adapt address adjust advocate align alternate amplify annihilate approach argue
arise articulate assemble assess assign assimilate augment betray bind bombard buffer capture categorize
characterise characterize circulate classify collapse communicate complement comply compose conclude confine
consolidate conspire constrain consult contain contract converge correspond cultivate declare decompose deduce
defeat defer degenerate delegate denote derive descend detach detect determine develop dictate dilate dilute disable
disperse displace dissipate duplicate dwell eject elect embed encounter enforce engage enhance enrich entail
entangle erupt evaporate evolve exclude expand experience explain extend extract flee formulate fracture frustrate
fuse govern harvest identify ignite immerse impart implant implicate imply impose incline incorporate incubate
indicate induce influence inform inhibit injure insert integrate intercept interfere intersect intervene introduce
invade invoke involve irritate isolate lodge maintain manifest mask master mature mediate metabolize migrate
minimize mobilize modulate motivate multiply necessitate negotiate neutralize nourish observe operate oppose
oscillate outpace overcome overlap penalize penetrate perceive permeate populate postulate precipitate predict
present prevent proceed proliferate propagate propel prove provoke purify radiate rationalize recall recognise
recognize reconstruct recover rectify redistribute reduce refine reflect regulate rehearse relate repel replicate
reproduce reside resist resolve respond restrain revert revolve roam rotate rupture saturate scale scatter secure
segregate select sense separate settle shed shield signify simulate specify stain stem stimulate subside substitute
suggest suppress survey suspend sustain synchronize taper tolerate transcribe translate transmit trap unfold vanish
vary verify vibrate wander wane withdraw`,
  noun: `
aberration accession accommodation accumulation acquisition acuity additive adhesive adjustment advance affinity
aggression agreement altitude altruism anomaly antagonist anticipation apparatus aptitude artefact artifact aspect
assemblage assertion assessment assimilation association assumption attenuation auction autonomy awareness backdrop
breakdown burial canopy cargo cavity characteristic circumstance cognition collapse colleague combustion commodity
companion compensation competence competition complication component composition compulsion conditioning confidence
confinement confluence congestion conglomerate consensus conservation constituent construction contention
contraction conviction cooperation correspondence corridor crest criterion crust cultivation currency deception
defeat defect deficiency degeneration delusion deprivation detachment dilemma dimension discharge dispersal
disposition dissociation dissolution distortion distress diversity division document dose dwelling eccentricity
elimination embedding emergence emission empathy employment enclosure endowment enhancement ensemble epidemic
establishment estimation ethics evasion examination exclusion expansion explanation exposure extension extremity
fabric fabrication facet fallacy fidelity fissure flaw flora focus formation fragment fragmentation fringe gait
genesis gesture habitat habituation hazard identity illumination illusion imitation immunity impairment implication
impression impulse inaccuracy incentive inclination inclusion indication individual induction inhibition initiation
injection inquiry instruction insult integrity intensity intercept interference interior interplay interpretation
intervention invasion irritation isolation junction justification lapse lexicon lineage locality machinery
manifestation manipulation mass maturity merger metamorphosis migration minority modification morality motif
motivation motive multitude nadir nausea necessity neglect neighborhood neighbourhood notion novelty occurrence
omission organism organization orientation origin outcome panic perception periphery persistence perturbation phobia
pit plasticity possibility precedence precipitation precursor preference premise preservation principle privilege
production progression proliferation prominence proportion proposition provision reaction recognition recollection
reconstruction recovery recruitment reduction redundancy refinement regime region regulation rehearsal relapse
relative relaxation remainder remedy removal repetition replica replication representation repression reservation
resilience restoration restraint restriction retention reversal revolution rift rotation rupture scarcity scheme
sector segregation seizure selection separation sibling significance species specimen stability strain strategy
stress substitute succession supervision supplement surge surplus symptom synthesis tariff temperament territory
transformation transmission transportation typhoon variant variation variety vehicle vessel vibration vulnerability
withdrawal zenith zone`,
  adj: `
abnormal absurd accessory accidental adjacent agitated analogous anomalous anxious apparent approximate associated
auxiliary benign boundless brittle broad bulky catastrophic celestial characteristic coarse coherent cohesive
compact competent conclusive conscientious conscious contagious contradictory corresponding covert credible crude
cumulative defective deficient delicate dense derived distinctive diurnal divergent dominant dormant durable
eccentric economical elementary elusive endemic enduring essential exhaustive explicit exterior extraneous faithful
fallacious feasible fictitious frigid gradual gregarious gross haphazard heterogeneous hostile humid hypothetical
ideal illogical immobile imperceptible inaccurate inactive incidental inclined inclusive incomplete incorrect
increasing indirect inevitable infectious inflamed informative initial innate instantaneous instrumental
intermediate introverted invasive irritable laborious large lateral liable lone major massive mature miniature minor
moderate monotonous mute mutual nascent native necessary negligible nervous neutral novel obese obscure operational
optimal optimum overt paralysed paralyzed particular peculiar perennial perpetual plentiful polar potent precise
precocious premature primitive prospective protracted radical receptive redundant remarkable remote resident
residual resilient resistant responsive restrictive resultant rudimentary rugged satisfactory scarce sensible severe
significant spherical sporadic stable steady sterile sufficient superficial superior supplementary supreme
symptomatic systematic tangible temperate terminal transient traumatic typical ultimate uniform unique universal
unstable viable virulent vital volatile vulnerable wary`,
  adv: `
accurately alternately autonomously collectively conclusively concurrently consciously consistently continuously
conventionally decisively definitively differentially directly distinctly effectively equally evidently exactly
explicitly formally generally gradually historically identically immediately imperceptibly indefinitely
independently individually instantaneously jointly marginally minimally nominally normally objectively optimally
perceptibly periodically progressively purely radically reciprocally selectively sequentially significantly
specifically spontaneously strictly successively transiently uniformly uniquely universally`,
  phrase: `
~account for
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
in light of
in the light of
in the presence of
interpreted as
is characterised by
is characterized by
is similar to
large - scale
short - lived
siblings
small - scale
the abundance of`,
};
