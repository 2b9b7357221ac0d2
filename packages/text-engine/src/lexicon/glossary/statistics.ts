import type { GlossaryDomain } from "./domain.ts";

export const statistics: GlossaryDomain = {
  name: "statistics",
  companions:
    "data sample samples mean average variance distribution probability random test hypothesis population measure measurement estimate statistics statistical survey value values experiment observation observations chance percent percentage rate deviation",
  entries: `
alternative hypothesis | The claim that there is an effect, against which the claim of no effect is tested.
ANOVA | A test of whether the means of several groups differ.
bar chart | A picture of numbers as bars of different length.
Bayes' theorem | The rule for changing a probability when something new is learned.
bell curve | The shape of a normal distribution: high in the middle and low at both ends.
Bernoulli trial | A single try that either succeeds or fails.
binomial distribution | How likely each number of successes is in a fixed number of equal tries.
bootstrap sample | A sample drawn from the data itself, with items allowed to repeat.
box plot | A picture of a set of numbers by its middle, its quarters and its ends.
categorical variable | A quantity whose values are names of groups.
central limit theorem | The rule that means of many independent values follow a bell curve.
chi-square test | A test of whether counts differ from what was expected.
coefficient of determination | The share of variation that a model explains, between nought and one.
conditional probability | How likely something is when something else is known to be true.
confidence interval | A range that would contain the true value in, for instance, 95 of 100 such samples.
confidence level | How often the method of a range would catch the true value.
confounding variable | Something that changes both cause and effect and so misleads.
continuous variable | A quantity that can take any value in a range.
control group | The group in a trial that is left without the treatment.
correlation coefficient | A number between minus one and one that says how closely two quantities move together.
covariance | A number that says whether two quantities rise and fall together.
cumulative distribution function | For each value, the probability of staying at or below it.
data point | One single measurement.
degrees of freedom | How many values are free to vary once others are fixed.
density function | A curve whose area over a range is the probability of falling into it.
dependent variable | The quantity that is explained or predicted.
descriptive statistics | Numbers that sum up a set of data, such as its mean.
discrete variable | A quantity that can take only separate values.
effect size | How large a difference is, apart from whether it is due to chance.
expected value | The mean result of a chance event over very many tries.
exponential distribution | How likely each waiting time is when events come at a constant rate.
false negative | A case that is there and that the test misses.
false positive | A case that the test reports and that is not there.
frequency distribution | How often each value occurs.
histogram | A picture of how often values fall into each range.
hypothesis test | A way of deciding whether data speak against a claim.
hypothesis testing | Deciding by rule whether data speak against a claim.
independent variable | The quantity that is set or known and that explains another. | needs=dependent
inferential statistics | Drawing conclusions about a whole from a part of it.
interquartile range | The span of the middle half of the values.
joint probability | How likely it is that two things happen together.
kurtosis | A number that says how heavy the ends of a distribution are.
law of large numbers | The rule that the mean of many tries comes close to the expected value.
likelihood function | How probable the seen data are for each value of an unknown quantity.
linear regression | Predicting a number as a weighted sum of other numbers; with one of them, a straight line through the data.
margin of error | How far a result from a sample may lie from the truth.
marginal distribution | How one quantity is spread when the others are left out of account.
maximum likelihood | Choosing the value under which the seen data are most probable.
mean absolute error | The average size of the errors.
mean squared error | The average of the squared errors.
median | The middle value when all are put in order.
Monte Carlo method | Finding a number by trying many random cases.
moving average | The mean of the last few values, taken again at each step.
multicollinearity | A state in which explaining quantities say nearly the same.
normal distribution | The bell-shaped way in which many quantities are spread around their mean.
null hypothesis | The claim that there is no effect, which a test tries to refute.
odds ratio | How many times larger the odds are in one group than in another.
one-tailed test | A test that looks for a difference in one direction only.
outlier | A value that lies far from all others.
p-value | How likely a result at least this strong would be if there were no effect.
percentile | The value below which a given percentage of all values lies.
placebo | A treatment without effect, given for comparison.
Poisson distribution | How likely each number of events is when they come independently at a constant rate.
population mean | The mean of all members of a group, not only of a sample.
posterior distribution | What is believed about a quantity after seeing the data.
prior distribution | What is believed about a quantity before seeing the data.
probability density | How closely probability is packed around a value.
probability distribution | How probability is shared out among all possible values.
quantile | A value below which a given share of all values lies.
quartile | One of the three values that cut ordered data into four equal parts.
random sample | A part of a group in which every member had the same chance to be.
random variable | A quantity whose value depends on chance.
randomized controlled trial | A trial in which chance decides who gets the treatment.
regression line | The straight line that fits the data best.
residual | The difference between a seen value and the one a model gives. | needs=regression,model,fit
response rate | The share of people asked who answer.
sample mean | The mean of the values in a sample.
sample size | How many cases a sample has.
sampling bias | An error that comes from a sample unlike the whole.
sampling distribution | How a number from samples would vary from sample to sample.
scatter plot | A picture of two quantities, with one point for each case.
selection bias | An error that comes from the way the cases were chosen.
significance level | The risk of a false alarm that a test accepts.
skewness | A number that says how lopsided a distribution is.
standard deviation | A measure of how far values usually lie from their mean.
standard error | How far a number from a sample usually lies from the truth.
statistical power | How likely a test is to find an effect that is there.
statistical significance | The state of a result that chance alone would rarely produce.
t-test | A test of whether two means differ.
time series | Values of one quantity at one time after another.
type I error | Seeing an effect that is not there.
type II error | Missing an effect that is there.
variance | The mean of the squared distances from the mean.
weighted average | A mean in which some values count more than others.
z-score | How many standard deviations a value lies from the mean.
`,
};
