import type { GlossaryDomain } from "./domain.ts";

export const biology: GlossaryDomain = {
  name: "biology",
  companions:
    "cell cells organism organisms species plant plants animal animals protein proteins gene genes dna blood tissue bacteria virus evolution membrane body energy food water population ecosystem organ muscle brain disease molecule",
  entries: `
active transport | Moving a substance through a membrane against its natural flow, with energy.
adaptation | A trait that helps a living thing in its surroundings. | needs=species,evolution,habitat
adenosine triphosphate | The molecule that carries energy inside cells.
allele | One of several forms of a gene.
amino acid | One of the small building blocks of proteins.
antibody | A protein with which the body marks and stops an intruder.
antigen | Something the body recognizes as foreign.
apoptosis | The planned death of a cell.
artery | A vessel that carries blood away from the heart.
asexual reproduction | Having young with a single parent.
ATP | The molecule that carries energy inside cells.
autotroph | A living thing that makes its own food.
biodiversity | The variety of living things in a place.
biomass | The total weight of living matter.
capillary | The finest kind of blood vessel.
carbohydrate | A substance made of sugars, used by living things for energy.
carbon cycle | The way of carbon through air, living things, water and rock.
carnivore | An animal that eats other animals.
catalyst | Something that speeds up a reaction and is not used up.
cell cycle | The life of a cell from one division to the next.
cell division | The parting of one cell into two.
cell membrane | The thin skin around a cell that decides what goes in and out.
cell wall | The stiff layer around the cells of plants, fungi and most bacteria.
cellular respiration | The way in which cells get energy out of sugar, with oxygen.
central nervous system | The brain and the spinal cord.
chlorophyll | The green substance with which plants catch light.
chloroplast | The part of a plant cell in which light is turned into sugar.
chromosome | A long packed thread of DNA that holds many genes.
commensalism | Living together so that one side gains and the other is not touched.
consumer | A living thing that feeds on others. | needs=ecosystem,predator,prey,producers,food
cytoplasm | All that fills a cell around its nucleus.
decomposer | A living thing that breaks down dead matter.
diffusion | The spreading of a substance from where there is much to where there is little. | needs=membrane,cell,cells
diploid | Having two sets of chromosomes.
DNA | The molecule that stores the instructions for building a living thing.
dominant allele | The form of a gene that shows even if there is only one copy of it.
ecological niche | The part a species plays in its surroundings.
ecosystem | All living things of a place together with their surroundings.
endocrine system | The glands that steer the body by hormones.
endoplasmic reticulum | A net of membranes in a cell in which proteins and fats are made.
enzyme | A protein that speeds up a reaction in a living thing.
eukaryote | A living thing whose cells have a nucleus.
eukaryotic cell | A cell with a nucleus.
evolution | The change of living things over many generations. | needs=species,selection,organisms
fertilization | The joining of an egg and a sperm cell. | needs=egg,sperm,pollen,embryo
food chain | A row of living things, each of which eats the one before.
food web | All the food chains of a place, linked together.
gamete | An egg or sperm cell.
gene expression | The making of a product from the instruction in a gene.
genetic code | The rule by which three letters of DNA stand for one building block of a protein.
genetic drift | A chance change in how common a gene is.
genome | All the genetic material of a living thing.
genotype | The genes a living thing has.
haploid | Having one set of chromosomes.
herbivore | An animal that eats plants.
heterotroph | A living thing that must eat others.
homeostasis | Keeping the inside of the body steady while the outside changes.
hormone | A substance that carries messages through the body.
immune response | What the body does against an intruder.
immune system | All that defends the body against disease.
invasive species | A foreign species that spreads and does harm.
keystone species | A species on which many others depend.
meiosis | The kind of cell division that makes egg and sperm cells.
messenger RNA | A copy of a gene that carries its instruction to where proteins are made.
metabolism | All the chemical changes in a living thing.
mitochondria | The parts of a cell that turn food into usable energy.
mitochondrion | The part of a cell that turns food into usable energy.
mitosis | The division of a cell into two with the same genes.
mutualism | Living together so that both sides gain.
natural selection | The survival of those who fit their surroundings best, so that their traits spread.
nervous system | The brain and the nerves.
neuron | A nerve cell, which receives signals and passes them on. | needs=brain,nerve,synapse,nervous
neurotransmitter | A substance that carries a signal from one nerve cell to the next.
nucleotide | One of the building blocks of DNA and RNA.
organelle | A part of a cell with a task of its own.
osmosis | The passing of water through a membrane towards the side with more dissolved in it.
pathogen | Something that causes disease, such as a virus.
phenotype | The traits of a living thing that can be seen or measured.
photosynthesis | The making of sugar from light, water and carbon dioxide.
phylum | A large group in the order of living things.
plasma membrane | The thin skin around a cell that decides what goes in and out.
pollination | The carrying of pollen from flower to flower.
predator | An animal that hunts others.
prokaryote | A living thing whose single cell has no nucleus.
recessive allele | The form of a gene that shows only if both copies are of it.
red blood cell | A blood cell that carries oxygen.
ribosome | The part of a cell in which proteins are put together.
RNA | A molecule that carries copies of genes and helps to make proteins.
stem cell | A cell that can still become different kinds of cells.
symbiosis | A close life together of two species.
synapse | The place where one nerve cell passes its signal to the next.
taxonomy | The naming and ordering of living things. | needs=species,organisms,genus
transcription | The copying of a gene into RNA. | needs=rna,dna,gene
trophic level | A step in a food chain.
vaccine | A substance that teaches the body to defend itself against a disease.
vascular tissue | The tubes that carry water and food in a plant.
white blood cell | A blood cell that fights disease.
`,
};
