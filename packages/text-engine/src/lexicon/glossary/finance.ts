import type { GlossaryDomain } from "./domain.ts";

export const finance: GlossaryDomain = {
  name: "finance",
  companions:
    "cost costs price prices revenue profit loss margin cash invoice tax taxes bank loan debt interest expense expenses budget sales income payment balance accounting business money capital salary rent supplier customer month year",
  entries: `
accounts payable | Bills a business has received but not yet paid.
accounts receivable | Invoices a business has sent but not yet been paid for.
accrual accounting | Recording income and costs when they arise, not when money moves.
amortization | Spreading a cost or a debt over several years in equal steps. | needs=loan,asset,assets,debt
annual report | A yearly account of how a company did.
balance sheet | A list of what a business owns and what it owes on one day.
bookkeeping | Writing down every payment in and out in an orderly way.
bootstrapping | Building a business from its own income, without investors. | needs=business,startup,investor,investors,funding
break-even analysis | Working out how much must be sold so that all costs are covered.
break-even point | The amount of sales at which income just covers all costs.
burn rate | How fast a company spends its money, usually per month.
business plan | A description of what a business will do, for whom, and how the numbers work out.
capital expenditure | Money spent on things that will be used for years, such as machines.
cash accounting | Recording income and costs when the money moves.
cash conversion cycle | The time between paying for goods and being paid for them.
cash flow | The money that comes in and goes out in a period.
cash flow forecast | An estimate of money coming in and going out in the next months.
cash reserve | Money kept aside for bad months.
chart of accounts | The list of all headings under which a business records its money.
collateral | Something of value that a lender may take if a loan is not paid back.
contribution margin | What is left of a price after the costs of that one unit; it pays the fixed costs and then the profit.
cost of capital | What it costs a business to use other people's money.
cost of goods sold | What it cost to make or buy the things that were sold.
credit line | An amount a bank is ready to lend whenever it is needed.
credit note | A paper that takes back all or part of an invoice.
credit score | A number that says how likely somebody is to pay back.
current assets | What a business owns and will turn into money within a year.
current liabilities | What a business must pay within a year.
depreciation | The value that a machine or building loses each year, counted as a cost.
direct cost | A cost that belongs to one product or order.
dividend | A part of the profit that is paid to the owners.
double-entry bookkeeping | Recording every payment twice, as where it came from and where it went.
due diligence | A careful check of a business before buying it or lending to it.
EBITDA | Profit before interest, taxes and the yearly loss of value of machines and rights.
equity financing | Raising money by giving a share of the business.
factoring | Selling unpaid invoices to get the money sooner. | needs=invoice,invoices
fiscal year | The twelve months a business reports on, which need not begin in January.
fixed asset | Something a business owns and uses for years.
fixed cost | A cost that stays the same however much is sold, such as rent.
gross margin | The share of sales left after the cost of the goods themselves.
gross profit | Sales minus the cost of the goods sold.
income statement | A list of sales, costs and profit for a period.
initial investment | The money needed before anything can be sold.
inventory turnover | How often the stock is sold and replaced in a year.
invoice | A request for payment that lists what was delivered.
joint venture | A business that two companies own and run together.
limited liability | The rule that owners can lose what they put in, but not their private money.
liquidity | Being able to pay bills when they are due. | needs=cash,bank,debt,bills
marginal cost | What one more unit costs to make.
markup | What is added to the cost to get the price. | needs=price,prices,cost
net income | What is left of the sales after all costs and taxes.
net profit | What is left of the sales after all costs and taxes.
net present value | What future payments are worth today, after taking off interest.
operating cost | What it costs to keep a business running day to day.
operating expenses | What it costs to keep a business running day to day, apart from the goods sold.
opportunity cost | What one gives up by choosing one thing instead of the best other one.
overdraft | Taking more money from an account than is in it, with the bank's consent.
overhead | Costs that belong to no single product, such as rent and insurance. | needs=cost,costs,rent
owner's equity | What would be left for the owners after all debts were paid.
payback period | The time until an investment has earned back what it cost.
payroll | All wages a business pays, and the work of paying them.
petty cash | A small amount of cash kept for small purchases.
price elasticity | How strongly sales react when the price changes.
profit and loss statement | A list of sales, costs and profit for a period.
profit margin | Profit as a share of sales.
pro forma invoice | A preliminary invoice that shows what the real one will say.
purchase order | A buyer's written order to a supplier.
rate of return | What an investment brings in a year, as a share of what it cost.
retained earnings | Profit that stays in the business.
return on investment | What an investment brings, compared with what it cost.
revenue stream | One of the ways in which money comes in.
runway | How many months a company can go on before its money is used up. | needs=cash,burn,funding,startup
seed funding | The first outside money for a new company.
sole proprietorship | A business with one owner who answers for all its debts.
sunk cost | Money already spent that no decision can bring back.
trade credit | Goods delivered now and paid for later.
turnover | All the sales of a business in a period. | needs=sales,profit,annual
unit economics | What one sale or one customer costs and brings in.
value added tax | A tax on each sale, paid by the buyer and passed on by the seller.
variable cost | A cost that grows with each unit sold, such as material.
venture capital | Money for young companies in exchange for a share of them.
working capital | The money tied up in daily business: stock and unpaid invoices minus unpaid bills.
write-off | Something taken off the books because it is worth nothing any more. | needs=debt,asset,assets,inventory
`,
};
