/**
 * Words by which a text of science or technology is known: they are rare in news, history and everyday prose, and none
 * of them is replaced. In the singular; plurals are found too. Written for this project.
 */
export const SCHOLARLY_MARKERS: ReadonlySet<string> = new Set(
  `
abiotic absorption acceleration acid actuator adaptive adsorption aerobic aerosol affinity aggregation airfoil
albedo algebra algebraic algorithm algorithmic alkali alkaline allele allocator alloy ambient amino ammonia
amplitude amygdala anaerobic analytic anatomical anatomy anchovy anion anode anthropogenic antibiotic antibiotics
antibody antigen antimicrobial antiviral aortic aperture aqueous aquifer arbitrage arithmetic artery arthropod
asteroid asymptomatic asymptotic asynchronous atmosphere atmospheric atom atomic attentional autocorrelation
autoimmune axiom axis axon backpropagation bacteria bacterial bacterium bandwidth basalt baseline bayesian
behavioral behavioural binary binomial biochemical biochemistry biodiversity biogeochemical biological biomarker
biomass biophysical biosphere boiler bonobo boolean brittle buoyancy byte bytecode cache caching calcium calibration
calorie capacitor capillary carbohydrate carbonate carcinogen carcinoma cardiac cardiovascular caregiver catalysis
catalyst catalytic cathode cation causal causality causally cellular celsius centrifugal cerebral ceteris checksum
chimpanzee chloride chlorophyll chloroplast cholesterol chromosome classifier clinical clinician clustering
coefficient cognition cognitive cognitively cohort collagen collinear combustion comorbid compiled compiler concave
concurrency concurrent concurrently condensation conditioning conduction conductivity conductor conformation
confounder confounding consciousness controller convection convergence convex convolution convolutional coronary
correlate correlated correlation corroboration corrosion cortex cortical cosmological cosmology counterfactual
covalent covariance covariate cpu crankshaft crater cretaceous crust crustacean crystal crystalline cytoplasm
database datagram dataset datum deadlock deadweight decoder decomposition deductive deformation degenerate
denominator density derivative detector determinant deterministic diabetic diagnostic dialysis diameter dielectric
differential diffraction diffusion dimension dimensional dioxide discontinuity disequilibrium dispersion
displacement dissociation divergence dna dns dopamine dose dualism ductile duhem econometric econometrics ecosystem
eigenvalue elasticity electrode electrolyte electromagnetic electron elliptical embedding embryo embryonic empirical
empirically empiricism empiricist emulsifier emulsion encoder encryption endogenous endothermic ensemble enthalpy
entropy enzymatic enzyme epidemiological epidemiology epistemic epistemological epistemology epithelial equation
equatorial equilibrium erosion eruption ester estimator ethanol ethernet eukaryotic eutrophication evaporation
evapotranspiration evolutionary exchanger excitation exogenous exoplanet exothermic experimental experimentally
exponential exponentially externalities externality extinction extrapolation falsifiable falsification falsified
falsify feedstock feldspar fermentation fetal fibre fibrosis firewall fission fluid fluorescence fluorescent flux
flywheel foraminifera forcing formalism fossil fractal fracture friction functionalism fungal fungi fungus furnace
garbage gastric gaussian gelatine gene genetic genome genomic genotype genus geochemical geological geologist
geology geometric geometry geophysical geothermal girder glacial glacier glucose gneiss gpu gradient granite
gravitational gravity haemoglobin hashing header heliocentric helium hemisphere hemoglobin hepatic herbivory
heritability heterogeneity heterogeneous heteroscedasticity heuristic heuristics hippocampus histology holocene
homeostasis hominid homogeneous homologous hormonal hormone http https hume humidity hybridization hydraulic
hydrocarbon hydrogen hydrolysis hydrophobic hydrothermal hydroxide hyperparameter hypertension hypotheses hypothesis
hypothetical idempotent igneous immune immunological impedance imputation incidence inductance inductive inductivist
inelastic inertia inertial infection infectious inference inferential inflammation inflammatory infrared inhibition
inhibitor inhibitory inorganic insoluble insulator insulin interference interpolation interstellar intestinal
intracellular intravenous introspection invariance invariant inversion invertebrate ion ionic ionization iridium
isoquant isotope isotopic iteration iterative jurassic kernel keynesian kinetic kinetics kuhn labelled laboratory
lactate lakatos laminar larva latency latent latitude lattice lecithin lemma lesion lexical ligand likelihood
limestone linear linearizable linearly linguistic lipid lithology lithosphere logarithm logarithmic longitudinal
luminosity lymph lymphocyte lymphoma macaque macroscopic magma magnetic magnetism malignant mammal marginal matrix
maxima mechanics mechanistic median membrane metabolic metabolism metabolite metallic metamorphic metaphysical
metaphysics metastable metastasis metastatic meteorite methane methodological methylation microbe microbial
microorganism microscope microscopic microscopy microwave mineral mitigation mitochondria mitochondrial mitosis
modulation modulus molar molecular molecule mollusc momentum monomer monopolist monopsony monotonic moraine morpheme
mortality motif mudstone multicollinearity multithreaded multivariate mutagenesis mutant mutation mutex myocardial
nanoparticle nebula nematode neural neurological neuron neuronal neuroscience neurotransmitter neutrino neutron
nitrate nitrogen nonlinear nonparametric nonresponse normative nucleic nucleotide nucleus numerator numerical
numerically nutrient nutrients observable observables observational oligopoly ontological ontology optical optics
optimality optimization orbital orbiting ordinate organelle organism orthogonal oscillate oscillation oscillator
osmosis osmotic outcrop outlier overfit overfitting overshoot oxidation oxide oxidized ozone packet paleogene
paleontology panpsychism parabola paradigm parallax parameter parametric parasite parsec parser participants
particle pathogen pathogenic pathological pathology pathway payload peptide percentile perceptual periodicity
permafrost permeability permutation perturbation pharmacological phenomena phenomenological phenotype phenotypic
phloem phoneme phonological phosphate phosphorus photon photosynthesis photosynthetic phylogenetic physicalism
physicist physiological physiology phytoplankton pigment piston pixel placebo plankton plasticity platelet
pleistocene pointer polarity polarization pollen pollination pollinator polymer polymerase polynomial polynomially
polypeptide popper porosity positional positivism positivist posterior postulate potassium precipitate precipitation
precursor predator predictive predictor prefrontal pretrained prevalence prey primate priming priors probabilistic
probability prognosis programmer projectile prokaryotic propagation propellant proteasome protein proton
psychologists psychometric pulmonary pulsar quadratic quadratically qualia quantile quantitative quantum quark
quartile quartz quasar queries query quine quorum radial radiative radioactive radioactivity radius randomised
randomization randomized randomly reachable reactant reactive reactor reagent receptor recessive recombination
recursion recursive redshift reductionism refactoring reflex refraction refractive regression regularization
relativistic relativity renal replica replicas replicate replication residual resolver resonance resonant
respiration respiratory respondent retina ribosome rivet rna rodent rollback rotational router routing runtime
salinities salinity sample sandstone saturation scalar scatterplot scheduler schist sediment sedimentary
sedimentation sedimentology seismic selectivity semantics semiconductor sensor sensory sepsis sequencing
serializability serializable serotonin serotype serum setpoint shale sharding silica silicate silicon simulated
simulation sinusoidal skewed sodium solenoid solubility soluble solute solvent spatial spatially specimen spectra
spectral spectroscopy spectrum spherical stagflation stationarity statistic statistical statistically statisticians
stellar stiffness stimuli stimulus stochastic stoichiometric stomata strata stratum stressor subatomic subduction
subnet subset substrate sulfate sulfur sulphur superconducting supernova supervene supervised surfactant symmetric
symmetry synapse synaptic synchronous syntactic synthase tachycardia tcp tectonic tectonics temperament temperature
temporal tensile tensor theorem theorist thermal thermocline thermodynamic thermodynamics thermometer thermostat
threshold throughput timeout tissue tokenizer topological topology torque toxicity toxin trajectory transcription
transducer transistor translational transpiration transverse triassic trilobite trophic troposphere truss tumor
tumour turbine turbulence turbulent ubiquitin udp ultraviolet unbiased uncorrelated underrepresented unicellular
univariate unlabelled unobserved unsupervised upwelling urine vaccination vaccine validity variability variable
variance vascular vector vegetation velocity ventricular vertebrate viral viscoelastic viscosity viscous
visualization volatile voltage voxel wavelength wavelet weighting welded workload x-ray xylem yeast zeolite zoology
`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
