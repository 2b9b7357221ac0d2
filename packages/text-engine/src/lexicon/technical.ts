/**
 * Words with a technical meaning that a plainer word would lose. No entry may replace them, in any sense: an everyday
 * sense is not worth a wrong term. Written for this project.
 */
export const TECHNICAL: ReadonlySet<string> = new Set(
  `accuracy allocate implement activation actuator agent algorithm amplifier amplitude anode approximation architecture argument array attention attribute axiom axis
backpropagation bandwidth baseline batch bayesian benchmark bias binary bit boolean borrow bound branch broadcast buffer bug bus byte cache calculus capacitor capacity carbon cathode
cell channel charge checkpoint circuit class classifier client closure cluster codec coefficient coerce column combinator commit compiler compound concurrency concurrent condition conductor configuration confound
conjugate connection constant constraint constructor container context continuity convergence convex convolution coordinate core correlation covariance current curve cycle database dataset
debug decay declaration decoder default degree dependency derivative descriptor determinant deterministic device differential diffusion digit dimension discrete dispatch distribution domain driver
eigenvalue eigenvector elastic electron element embedding encoder encoding energy entropy enum enzyme epoch equation error equilibrium estimator evaluate evaluation event exception executable execute expectation exponent exponential expression
factor feature feedback fetch field filter firmware fixture flag flux force fork formula fraction frame framework frequency friction function gain gate gene generator generic genome gradient graph
handler hardware hash heap heuristic histogram hook host hyperparameter identity image immutable implementation independent index inertia infer inference inheritance initialize input instance integer integral integrate interface interpolation interpreter interrupt
interrupt invariant inverse ion iteration iterator joint kernel key label lambda latency latent layer library lifetime likelihood limit linear link linker list literal lock log logic logit loop loss macro manifold map margin mass matrix mean measure median memory
merge message metadata method metric middleware mode model module molecule moment momentum monad mutable mutation mutex namespace network neuron node noise norm normal nucleus null object objective observation offset operand operation operator optimizer orbit order oscillator outlier output overfitting overflow owner ownership
package packet padding parallel parameter parser partition patch path pattern payload penalty perceptron performance period permutation phase pipeline pixel plasma pointer policy polynomial pooling port posterior potential power precision predicate prior probability process processor product projection promise prompt proof property protocol proton prototype proxy
quantization quantum query queue random range rank rate ratio recall receptor recursion reference reflection register regression regularization relation release render repository request resistance resistor resolution resonance resource response return reward root router routine row runtime sample sampling scalar schema scope score script segment semaphore sensor sequence serialize series server session set shard shell shift signal signature slice slope socket software solution sort source space sparse spectrum stack standard state statement static statistic stochastic stream string struct structure subset sum support symbol symmetric syntax system
table tag target task temperature template tensor term test theorem thread throughput token tolerance topology torque trace training trait transaction transform transformer transistor transition translation transpose tree trigger tuple type uncertainty unit update upgrade utility validate validation value variable variance vector velocity version vertex virtual voltage volume wave weight width wire wrapper`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
