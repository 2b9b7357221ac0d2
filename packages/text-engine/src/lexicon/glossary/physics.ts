import type { GlossaryDomain } from "./domain.ts";

export const physics: GlossaryDomain = {
  name: "physics",
  companions:
    "force forces energy mass motion velocity speed acceleration particle particles electric magnetic field charge wave waves light heat temperature pressure gravity atom atoms electron electrons current voltage physics body object gas liquid sound",
  entries: `
absolute zero | The lowest possible temperature, at which no more heat can be taken away.
acceleration | How fast a velocity changes.
air resistance | The force with which air slows a moving body.
alternating current | Electric current that changes its direction again and again.
angular momentum | A measure of how much turning a body carries.
angular velocity | How fast something turns.
atomic number | The number of protons in an atom.
Avogadro's number | The number of particles in one mole.
boiling point | The temperature at which a liquid turns to gas.
boundary condition | What is known about a system at its edge.
Brownian motion | The trembling of tiny bodies that are hit by molecules.
buoyancy | The upward force on a body in a liquid or gas.
capacitance | How much charge something can store at a given voltage.
capacitor | A part that stores electric charge.
center of mass | The point at which a body's mass can be thought to be gathered.
centripetal force | The force that keeps a body on a circle, directed to its centre.
circular motion | Motion along a circle.
conduction | The passing of heat or current through a material. | needs=heat,electric,metal
conservation of energy | The law that energy is never made or lost, only changed.
conservation of momentum | The law that total momentum stays the same when no force acts from outside.
constructive interference | Waves adding up to a larger one.
convection | The carrying of heat by moving gas or liquid. | needs=heat,fluid,air
cosmic background radiation | Faint radiation from the early universe that comes from all sides.
dark matter | Matter that gives no light and is known only by its pull.
destructive interference | Waves cancelling each other.
diffraction | The bending of waves around an edge.
direct current | Electric current that always flows in one direction.
Doppler effect | The change of pitch or colour when the source of a wave moves.
drag force | The force with which a gas or liquid slows a body.
electric charge | The property of matter by which it is pulled or pushed by electric forces.
electric current | A flow of electric charge.
electric field | The region around a charge in which it acts on others.
electrical resistance | How strongly a material hinders electric current.
electromagnetic induction | The making of a voltage by a changing magnetic field.
electromagnetic radiation | Waves of electric and magnetic fields, such as light or radio.
electromagnetic spectrum | All kinds of electromagnetic waves, in the order of their length.
electron shell | A group of places for electrons in an atom.
elastic collision | A collision in which no energy of motion is lost.
entropy | A measure of disorder; left alone, it does not fall. | needs=heat,temperature,thermodynamics
escape velocity | The speed needed to leave a planet for good.
event horizon | The edge of a black hole, from behind which nothing returns.
free fall | Falling under gravity alone.
frame of reference | The point of view from which motion is measured.
friction | The force between surfaces that slows motion. | needs=force,surface,motion
gravitational field | The region in which a mass pulls on others.
gravitational force | The pull between masses.
half-life | The time in which half of a substance decays.
harmonic oscillator | A system that is pulled back the more strongly the further it is moved.
heat capacity | How much heat is needed to warm something by one degree.
heat engine | A machine that turns heat into motion.
ideal gas | A simple model of a gas whose particles do not act on each other.
inelastic collision | A collision in which energy of motion is lost.
inertia | The resistance of a body to a change of its motion. | needs=mass,motion,force
infrared radiation | Invisible light of longer waves than red, felt as heat.
insulator | A material that does not let heat or current through. | needs=electric,heat,conductor
internal energy | All the energy of the particles inside a body.
ionization energy | The energy needed to take an electron from an atom.
isotope | A form of an element with another number of neutrons.
joule | The unit of energy. | needs=energy
kinetic energy | The energy a body has because it moves.
latent heat | The heat used for melting or boiling without a change of temperature.
law of inertia | The law that a body keeps its motion unless a force acts on it.
light-year | The distance light travels in a year.
magnetic field | The region around a magnet or current in which it acts on others.
mechanical advantage | How many times a simple machine makes a force larger.
moment of inertia | How hard it is to make a body turn.
newton | The unit of force. | needs=force,forces
normal force | The force with which a surface pushes back.
nuclear fission | The splitting of heavy atomic nuclei.
nuclear fusion | The joining of light atomic nuclei.
Ohm's law | The rule that current grows with voltage and falls with resistance.
photoelectric effect | The freeing of electrons from a metal by light.
photon | A single portion of light.
Planck's constant | The number that links the energy of light to its frequency.
potential difference | The voltage between two points.
potential energy | The energy a body has because of its place or shape.
projectile motion | The motion of something thrown.
quantum mechanics | The laws of the smallest things, in which energy comes in portions.
radioactive decay | The change of unstable atomic nuclei, with radiation.
refraction | The bending of light where it enters another material.
refractive index | How much a material slows light.
rest mass | The mass of a body that does not move.
scalar quantity | A quantity with a size but no direction.
semiconductor | A material between those that carry current and those that do not.
simple harmonic motion | A swinging in which the pull back grows with the distance.
specific heat | The heat needed to warm one kilogram by one degree.
speed of light | The highest speed there is, about 300,000 kilometres in a second.
standing wave | A wave that swings in place without moving on.
static friction | The force that keeps a resting body from sliding.
superconductor | A material that carries current without any loss.
surface tension | The force that makes the surface of a liquid act like a skin.
tensile strength | How much pull a material bears before it tears.
terminal velocity | The steady speed of a falling body when the air holds as much as gravity pulls.
thermal conductivity | How well a material passes on heat.
thermal equilibrium | The state in which no more heat flows because all is equally warm.
thermal expansion | The growing of bodies when they are warmed.
thermodynamics | The study of heat and its change into other forms of energy.
torque | The turning effect of a force.
ultraviolet radiation | Invisible light of shorter waves than violet.
uncertainty principle | The law that place and momentum of a small thing cannot both be known exactly.
vector quantity | A quantity with a size and a direction.
wave-particle duality | The fact that the smallest things act both as waves and as particles.
wavelength | The distance from one crest of a wave to the next.
weightlessness | The state of a body that falls freely and feels no weight.
`,
};
