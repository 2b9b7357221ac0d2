import type { GlossaryDomain } from "./domain.ts";

export const sales: GlossaryDomain = {
  name: "sales",
  companions:
    "customer customers client clients sale sales sell seller selling buyer buyers price offer deal quote proposal contract discount meeting call order invoice business negotiate negotiation revenue owner product service conversation",
  entries: `
account manager | The person who looks after a customer once they have bought.
annual contract value | What a contract brings in during one year.
average deal size | The total value of closed sales, divided by their number.
average order value | The total value of all orders, divided by their number.
B2B | Selling to other businesses.
B2C | Selling to private persons.
buying committee | The people in a company who decide together about a purchase.
buying signal | Something a person says or does that shows they may be ready to buy.
close rate | The share of offers or talks that end in a sale.
closing technique | A way of asking for the decision at the end of a sales talk.
cold call | A call to somebody who does not expect it and does not know the business.
cold email | A message to somebody who does not expect it and does not know the business.
consultative selling | Selling by first asking what the buyer needs and then advising.
CRM | A program that keeps all contacts, talks and orders of customers in one place.
customer relationship management | Keeping contacts, talks and orders in one place, so that each customer is well looked after.
decision maker | The person who can say yes to a purchase.
discovery call | A first talk in which the seller finds out what the buyer needs.
elevator pitch | A description of an offer that is short enough for a ride in a lift.
follow-up | A message or call that continues an earlier contact.
inbound lead | A possible customer who got in touch without being asked.
lead generation | Finding people who may become customers.
lead qualification | Finding out whether a contact can and wants to buy.
lead scoring | Giving each contact points that say how likely they are to buy.
objection handling | Answering the doubts that keep a buyer from saying yes.
onboarding | The first steps that help a new customer or colleague to get started. | needs=customer,customers,client,clients,employee
order book | All orders that have been received but not yet delivered. | needs=delivery,deliver,delivered,production
outbound sales | Selling by getting in touch with people first.
payment terms | The rules about when and how an invoice must be paid.
pipeline stage | One of the steps that a possible sale passes through. | needs=deal,deals,lead,leads,prospect
price anchor | A first price that makes the prices after it look high or low.
price list | A list of all that is sold, with prices.
prospect | A person or company that fits the offer but has not bought yet. | needs=sales,seller,selling,lead
prospecting | Looking for new people or companies who may buy. | needs=sales,seller,selling,lead
qualified lead | A contact that has been checked: they have the need, the money and the right to decide.
recurring revenue | Income that comes again every month or year without a new sale.
repeat purchase | A purchase by somebody who has bought before.
repeat purchase rate | The share of customers who buy more than once.
sales cycle | The time from first contact to signed order.
sales forecast | An estimate of what will be sold in a coming period.
sales funnel | The steps from first contact to purchase, with fewer people at each step.
sales pipeline | All possible sales that are being worked on, by the step they have reached.
sales pitch | The words with which an offer is presented.
sales quota | The amount a seller is expected to sell in a period.
scope of work | A description of exactly what will be done for the price.
solution selling | Selling by solving a problem of the buyer rather than by praising a product.
switching cost | The trouble and money it takes to change from one supplier to another.
upfront payment | Money paid before the work begins.
warm lead | A contact who already knows the business and has shown interest.
win rate | The share of offers that end in a sale.
`,
};
