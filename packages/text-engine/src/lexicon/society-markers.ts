import type { Field } from "./field.ts";

/**
 * Words by which a text of law, economics or philosophy is known: they are rare elsewhere, and none of them is replaced.
 * In the singular; plurals are found too. Written for this project.
 */
export const SOCIETY_MARKERS: Readonly<Record<Exclude<Field, "science">, string>> = {
  law: `
acquittal adjudication admissible antitrust appellant appellate arbitrator assignee assignor bailee bailment
barrister beneficiary cartel causation chattel claimant codicil codified codify contractual contractually
countenance counterclaim covenant creditor criminally criminologist criminology culpability customary debtor
defamatory defendant delict deponent deviance dismissal divorce duress easement enactment enforceability
enforceable equitable estoppel evasion evidential evidentiary executory extradition fiduciary foreclosure
foreseeability foreseeable freehold freeholder garnishee grantor guarantor hearsay indemnified indemnify indemnity
indictable indictment infringe injunction injunctive insolvency insolvent insurable intestacy intestate invalidate
judicature judicial judicially judiciary juridical jurisdiction jurisprudence jurist justiciable leasehold
leaseholder legatee lessee lessor liability liable licensee licensor lien liquidator litigant malfeasance mandamus
mandatary misrepresentation mortgagee mortgagor negligent negligently offeree offeror parol patentee payee penal
perjury petitioner plaintiff pleading predatory probate proceedings promisee promisor promissory prosecutor
purposive receivership reinstatement remission repudiatory rescission respondent restitution restitutionary
reversionary severable spouse statute statutory sublet subrogation surety taxpayer tenancy testamentary testator
tort tortfeasor tortious transferee transferor treaty trespass trespasser tribunal trustee unenforceable usufruct
vicarious vicariously vitiate voidable wrongdoer`,
  economics: `
accrual arbitrage auditor bondholder bullion complementarity contractionary countercyclical cyclical deflation
deflationary depreciation deregulation disequilibrium disinflation disutility dividend duopoly econometric
economist elastic elasticity equilibrium expansionary externality fiat fiscal forgone giffen inelastic inflation
inflationary insurer keynes keynesian laissez liquidity macroeconomic macroeconomics macroprudential marginal
mercantilism mercantilist microeconomics monetarism monetarist monetary monopolist monopolistic monopoly monopsony
nash oligopolist oligopoly overproduction pareto parity pigouvian policymaker procyclical protectionism
protectionist recession reflation ricardian ricardo seigniorage solvency stagflation stagnation substitutable
surplus underemployment undersupply unemployment utility`,
  philosophy: `
aesthetics agnostic aquinas aristotelian aristotle axiological axiology behaviourism bentham cartesian casuistry
cogito coherentism compatibilism compatibilist conceptual consequentialism consequentialist contractarian
contractualism cosmological counterfactual deductive deductively deontological deontologist deontology descartes
descriptive determinism determinist dialectic dialectical dualism dualist dualistic egalitarian egoism egoist
empiricism empiricist entailment epicurean epistemic epistemological epistemology existential existentialism
existentialist fatalism foundationalism functionalism functionalist hedonism hedonist hegel hegelian heidegger
hermeneutic hobbes hume humean idealism imperative indubitable intentionality internalism intuitionism kant kantian
leibniz libertarian libertarianism materialism materialist maxim meta-ethics metaphysical metaphysics monism
moralist naturalism naturalistic neoplatonist nietzsche nihilism nihilist nominalism nominalist normative
normativity noumenal objectivism ontological ontology pantheism paternalism personhood phenomenalism
phenomenological phenomenology philosopher philosophically physicalism physicalist plato platonic platonism
platonist positivism positivist pragmatism premise propositional quine rationalism rationalist rawls reductionism
reductionist relativism relativist retributive sceptic scholasticism sentient skeptic socrates socratic solipsism
solipsist sophist soundness spinoza stoicism subjectivism subjectivist supervene supervenience syllogism
syllogistic tautology teleological teleology theism theist universalizable universals utilitarian utilitarianism
validity vitalism wittgenstein`,
};
