import { neverSays } from "./never-says.ts";

// Sentences of science and technology in which a word once took the twin of its everyday sense.

neverSays([
  ["Heterogeneous catalysts adsorb the reactants on a solid surface.", "Mixed catalysts"],
  ["Coarse conglomerates lie above the sandstone and the shale.", "companies"],
  ["The molecule is degraded by the machinery of the ribosome.", "machines"],
  ["Therapy is tailored to the causative organism once the pathogen is known.", "living thing"],
  ["The forward reaction is enhanced as soon as the catalyst meets the reactants.", "improved"],
  ["Volcanic ash and fossils constrain the age of the strata.", "limit the age"],
  ["The loop sustains phonological stimuli through covert rehearsal.", "secret practice"],
  [
    "The network errs on data it has never encountered in the training dataset, a sign of overfitting.",
    "found",
  ],
  ["Each ligand is an antagonist of the dopamine receptor.", "enemy"],
  ["The gene is transcribed in the nucleus before the protein is made.", "written down"],
  ["The drug inhibits an enzyme of the bacterial membrane.", "holds back"],
  ["The result is not statistically significant at this sample size.", "important"],
  ["An inactive enzyme binds the substrate and blocks the pathway.", "idle"],
  ["Lymphocytes migrate to the infected tissue within hours.", "move to the"],
  [
    "Plants evolved from unicellular algae that lived in saline water and lacked vascular tissue.",
    "developed",
  ],
  ["The prospective cohort was followed until the placebo arm was closed.", "future"],
  ["The tumour invaded the adjacent tissue before the metastasis was found.", "attacked"],
  ["Entropy and temperature are precise terms of thermodynamics.", "exact terms"],
  ["The algorithm converges to a stationary point of the gradient.", "meets"],
  ["Gradual erosion by the glacier formed the sediment of the valley.", "Slow erosion"],
  ["Stem cells differentiate into neurons when the hormone reaches them.", "grow into"],
  ["The enzyme resides in the nucleus of the cell.", "lives in"],
  ["Tornadoes are governed by small-scale turbulence and convection.", "small turbulence"],
  ["The gene has been implicated in a number of metabolic disorders.", "involved"],
  ["The loss of heat in the turbine is not adequately accounted for.", "explained"],
  ["Newer experiments cast doubt on the strength of this evidence.", "because of"],
  ["Corrosion exacerbates matters, since a pit acts as a notch.", "adds to"],
  ["Hypotheses are tested in conjunction with a host of assumptions about the sensor.", "tested with"],
  ["The strictest level stipulates that the outcome be equivalent to a serial run.", "states that"],
  ["The molecules of the polymer are entangled in a complicated fashion.", "caught"],
  ["Should the remnant surpass a critical mass, it becomes a black hole.", "beat"],
  ["The controller reacts to a state of affairs that no longer obtains.", "gets"],
  ["The stagflation of the decade largely vindicated the two economists.", "cleared"],
  ["Where a trial is unethical, one looks for a natural experiment.", "is wrong"],
  ["The electron is free to wander through the crystal lattice of the semiconductor.", "walk"],
  ["Weakly informative priors rule out such values of the parameter.", "useful priors"],
  [
    "In a wholly susceptible population the pathogen spreads faster than a pandemic virus.",
    "in a susceptible",
  ],
  ["Visceral fat is particularly harmful to the cardiovascular and the renal tissues.", "is harmful"],
  ["Electrons populate the lowest orbital of the atom first.", "live in"],
  ["The sibling of a node is stored in the adjacent matrix row of the algorithm.", "brother"],
  [
    "To explain an event is to show that it was to be expected in light of a theorem of thermodynamics.",
    "because of",
  ],
  ["Those who were paid a paltry dollar rated the task as more agreeable.", "tiny dollar"],
  ["It is prudent to report how markedly the conclusions vary.", "how clearly"],
  ["It is an adaptation for the faithful transmission of opaque techniques.", "loyal"],
  ["What propels the tectonic plates of the crust is the pull of sinking slabs.", "pushes"],
  ["The catch of fish off the coast plummeted in that year.", "fell in"],
]);

// Cuts that once broke a sentence of this kind.

neverSays([
  [
    "It leaves the position of equilibrium unaltered, since the forward and the reverse reaction are sped up equally.",
    "The reverse reaction",
  ],
  [
    "Therapy can be tailored to the causative organism, which curtails the emergence of resistance.",
    "This organism",
  ],
  [
    "The algorithm solves the problem of replicas by electing a leader, which takes full responsibility for the protocol.",
    "This takes",
  ],
  [
    "As the width is increased past the point at which the data can be fitted, the test error falls again.",
    "So the test error",
  ],
  [
    "Ecologists must also reckon with alternative states, so that bringing back the predator does not necessarily restore the community.",
    "This way",
  ],
  [
    "Hitch proposed that it has several parts, among them a phonological loop that sustains verbal material by repeating it.",
    "This loop",
  ],
  [
    "Adjusting for a variable that lies on the causal pathway, however, obscures the very effect one wants to estimate.",
    "But hides",
  ],
  ["There are vastly more arrangements in which the energy is spread evenly.", "are more arrangements"],
]);
