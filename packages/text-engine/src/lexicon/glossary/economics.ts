import type { GlossaryDomain } from "./domain.ts";

export const economics: GlossaryDomain = {
  name: "economics",
  companions:
    "economy economic economics economist market markets price prices demand supply trade money government policy tax income consumers consumer producers firms wages workers labor inflation goods growth bank rate quantity",
  entries: `
absolute advantage | Being able to make more of something with the same effort than others can.
aggregate demand | All that people, firms and the state want to buy in an economy.
aggregate supply | All that the firms of an economy are ready to make.
arbitrage | Buying where a thing is cheap and selling it at once where it is dear.
asymmetric information | A case in which one side of a deal knows more than the other.
balance of trade | What a country sells abroad minus what it buys there.
bear market | A time in which prices of shares fall.
black market | Trade that breaks the law.
bull market | A time in which prices of shares rise.
business cycle | The rise and fall of an economy over the years.
capital gains | What one earns when something is sold for more than it cost.
cartel | A group of firms that agree on prices instead of competing.
central bank | The bank that issues a country's money and sets its main interest rate.
comparative advantage | Being able to make something while giving up less of other things than others would.
competitive market | A market with so many sellers and buyers that none can set the price alone.
complementary goods | Things that are used together, such as printers and ink.
consumer price index | A number that follows the price of what a typical household buys.
consumer surplus | What buyers would have paid beyond what they did pay.
deadweight loss | Gain that nobody gets because a market is kept from its best point.
deflation | A general fall of prices.
demand curve | A line that shows how much people buy at each price.
diminishing returns | The rule that each further unit of effort adds less than the one before.
disposable income | What is left of income after taxes.
economies of scale | The fall of cost per unit as more is made.
elasticity of demand | How strongly the amount bought reacts to the price.
equilibrium price | The price at which as much is offered as is wanted.
exchange rate | The price of one country's money in that of another.
externality | An effect of a deal on people who have no part in it.
factors of production | What is needed to make things: land, work, capital and ideas.
fiscal policy | What a government does with taxes and spending to steer the economy.
free rider | Somebody who uses a thing without paying a share of it.
free trade | Trade between countries without taxes or limits.
game theory | The study of choices whose result depends on the choices of others.
GDP | The value of all that a country makes in a year.
gross domestic product | The value of all that a country makes in a year.
human capital | The knowledge and skills of people.
hyperinflation | A rise of prices so fast that money loses its use.
income inequality | How unevenly income is spread among people.
indifference curve | A line of choices between which a person sees no difference in worth.
inferior good | A thing people buy less of when they earn more.
inflation | A general rise of prices.
inflation rate | How fast prices rise, usually in percent per year.
interest rate | The price of borrowing money, in percent per year.
invisible hand | The idea that people who follow their own interest may serve everybody.
labor market | The market in which work is offered and paid for.
law of demand | The rule that people buy less of a thing when its price rises.
law of supply | The rule that more of a thing is offered when its price rises.
macroeconomics | The study of whole economies.
marginal utility | The use a person gets from one more unit.
market equilibrium | The point at which as much is offered as is wanted.
market failure | A case in which a free market does not lead to the best use of things.
microeconomics | The study of single people, firms and markets.
minimum wage | The lowest wage the law allows.
monetary policy | What a central bank does with money and interest to steer the economy.
monopoly | A market with only one seller.
moral hazard | Taking more risk because somebody else will bear the cost.
natural monopoly | A market in which one seller can serve everybody at the lowest cost.
oligopoly | A market with only a few sellers.
perfect competition | A market with many equal sellers, none of whom can set the price.
price ceiling | A highest price set by law.
price floor | A lowest price set by law.
producer surplus | What sellers receive beyond the least they would have accepted.
public good | A thing that everybody can use and nobody can be kept from, such as a street light.
purchasing power | How much a sum of money can buy.
quantitative easing | A central bank's buying of papers to bring more money into the economy.
rational choice | A choice that fits a person's own aims best.
recession | A time in which an economy shrinks for months.
subsidy | Money from the state that makes a thing cheaper or a business possible.
substitute goods | Things that can take each other's place, such as butter and margarine.
supply chain | All the steps and firms from raw material to buyer.
supply curve | A line that shows how much is offered at each price.
tariff | A tax on goods from abroad.
trade deficit | The amount by which a country buys more abroad than it sells there.
tragedy of the commons | The overuse of something that belongs to all and is guarded by none.
unemployment rate | The share of people who look for work and have none.
`,
};
