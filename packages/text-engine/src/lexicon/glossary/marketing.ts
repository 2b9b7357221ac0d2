import type { GlossaryDomain } from "./domain.ts";

export const marketing: GlossaryDomain = {
  name: "marketing",
  companions:
    "customer customers market marketing brand advertisement advertising advert audience campaign product offer buyer shop price sale sales competitor message newsletter subscriber business visitor promotion media owner store purchase service content",
  entries: `
A/B test | A trial in which two versions are shown to different people at random, to see which one works better.
above the fold | The part of a page that is visible before anybody scrolls.
ad spend | The money paid for advertisements in a period.
affiliate | A partner who recommends a product and receives a part of each sale that follows.
bounce rate | The share of visits that end after a single page.
brand awareness | How many people in a market know that a brand exists.
brand equity | The extra worth that a known and trusted name gives to a product.
buyer persona | A short portrait of a typical buyer, made from what real buyers say and do.
call to action | The one step that a page or message asks its reader to take.
churn | The share of customers who stop buying or cancel in a period.
churn rate | The share of customers who leave in a period.
click-through rate | The share of people who see a link or advertisement and click on it.
cold outreach | Writing to or calling people who have had no contact with the business before.
content marketing | Winning customers by publishing things that are useful to them.
conversion | A visit or contact that ends in the step the business hoped for, such as a purchase.
conversion rate | The share of visitors or contacts who take the step that was asked for.
copywriting | Writing words that lead a reader to act, such as those of an advertisement.
cost per click | What an advertiser pays each time somebody clicks on an advertisement.
cross-selling | Offering a customer something that goes with what they are buying.
customer acquisition cost | All the money spent on winning new customers, divided by the number of customers won.
customer journey | All the steps from first hearing of a business to buying and coming back.
customer lifetime value | What one customer brings in over the whole time they keep buying.
customer retention | Keeping the customers a business already has.
demographics | Facts about a group of people, such as age, income and place.
direct mail | Advertising sent by post to chosen addresses.
drip campaign | A row of prepared messages sent one after another at fixed intervals.
early adopter | A person who tries new products before most others do.
earned media | Attention that is not paid for, such as press reports and recommendations.
email list | The addresses of people who have agreed to receive messages.
engagement rate | The share of people who react to a post or message, of all who saw it.
evergreen content | Content that stays useful for a long time.
go-to-market strategy | The plan for bringing a product to its first buyers: to whom, how and at what price.
impression | One showing of an advertisement or post on somebody's screen. | needs=click,advertisement,ad,ads,campaign
inbound marketing | Being found by buyers who are already looking, instead of interrupting them.
influencer | A person whose recommendations many followers listen to.
landing page | The page on which a visitor arrives after clicking an advertisement or link.
lead magnet | Something useful given away in exchange for a contact address.
lookalike audience | People chosen for an advertisement because they resemble existing customers.
loyalty program | A set of rewards for customers who keep coming back.
market research | Finding out in an orderly way what buyers need and do.
market segment | A group of customers who need something similar and can be reached in the same way.
market share | The part of all sales in a market that goes to one business.
marketing mix | The set of choices about product, price, place and promotion.
net promoter score | A number from a survey: the share of customers who would recommend a business minus the share who would not.
niche | A small part of a market with needs of its own. | needs=customer,market,customers
niche market | A small part of a market with needs of its own.
open rate | The share of delivered messages that were opened.
organic search | Visits from search results that nobody paid for.
organic traffic | Visitors who come without being paid for, mostly from search results.
paid media | Attention that is bought, such as advertisements.
pain point | A problem that bothers customers enough that they look for help.
positioning | Choosing what a product should be compared with and how it should stand out.
product-market fit | The state in which a product meets a need so well that people buy it without much pushing.
psychographics | What a group of people values, likes and believes.
referral program | A reward for customers who bring in new customers.
remarketing | Showing advertisements to people who have visited before.
retargeting | Showing advertisements to people who have visited before.
return on ad spend | The sales that come from advertisements, divided by what the advertisements cost.
search engine optimization | Making pages easier to find in search results without paying for the place.
search intent | What somebody wants to achieve when typing words into a search engine.
segmentation | Dividing customers into groups with similar needs. | needs=customer,customers,market
social proof | Signs that other people have chosen something, such as reviews.
split test | A trial in which two versions are shown to different people, to see which one works better.
target audience | The people a message or product is meant for.
target market | The group of buyers a business wants to serve.
testimonial | A customer's own words about what a product did for them.
touchpoint | Any moment in which a customer meets a business, such as a page, a call or a parcel.
unique selling proposition | The one reason to buy that no competitor can claim.
unsubscribe rate | The share of readers who leave a mailing list after a message.
upselling | Offering a customer a larger or better version of what they want to buy.
value proposition | A short statement of what a customer gains and why it is better than the alternatives.
viral coefficient | How many new users one user brings in on average.
word of mouth | People recommending something to each other.
`,
};
