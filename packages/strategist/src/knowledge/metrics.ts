/** A measure an owner can take without a data team. */
export type Metric = { name: string; formula: string; where: string };

export const METRICS = {
  newCustomers: {
    name: "New customers",
    formula: "customers who bought for the first time in the month",
    where: "till, booking or invoice list",
  },
  repeatRate: {
    name: "Repeat rate",
    formula: "customers who bought again ÷ all customers of the period",
    where: "till, shop system or a tally at the counter",
  },
  revenue: {
    name: "Sales",
    formula: "what was sold in the week, in money or in pieces",
    where: "till, shop system or invoice list",
  },
  averageSale: {
    name: "Average sale",
    formula: "revenue ÷ number of sales",
    where: "till or invoice list",
  },
  enquiries: {
    name: "Enquiries",
    formula: "calls + messages + forms that ask for your offer",
    where: "phone, inbox and website form, counted once a week",
  },
  conversion: {
    name: "Conversion",
    formula: "sales ÷ enquiries",
    where: "your enquiry list, with a tick for each that became a sale",
  },
  visitToSale: {
    name: "Visitors who buy",
    formula: "orders ÷ visitors of the website",
    where: "shop system or web analytics",
  },
  bookings: {
    name: "Bookings",
    formula: "appointments or tables booked in the week",
    where: "calendar or booking system",
  },
  occupancy: {
    name: "Use of capacity",
    formula: "hours or places sold ÷ hours or places offered",
    where: "calendar or booking system",
  },
  noShows: {
    name: "Missed appointments",
    formula: "appointments missed ÷ appointments booked",
    where: "calendar or booking system",
  },
  footfall: {
    name: "People through the door",
    formula: "visitors counted in the same two hours of the week",
    where: "a tally at the door",
  },
  subscribers: {
    name: "Newsletter readers",
    formula: "new subscribers − those who left",
    where: "newsletter service",
  },
  reviewCount: {
    name: "New reviews",
    formula: "public reviews received in the month",
    where: "maps profile and review sites",
  },
  referralShare: {
    name: "Recommended customers",
    formula: "new customers who name somebody ÷ new customers",
    where: "the question “How did you hear of us?”",
  },
  costPerCustomer: {
    name: "Cost of a new customer",
    formula: "money and paid hours spent on marketing ÷ new customers",
    where: "bookkeeping and your list of new customers",
  },
  qualifiedTalks: {
    name: "Serious first conversations",
    formula: "first meetings with people who could decide and have the need",
    where: "calendar",
  },
  proposalRate: {
    name: "Proposals won",
    formula: "proposals accepted ÷ proposals sent",
    where: "folder of proposals",
  },
  retention: {
    name: "Customers kept",
    formula: "customers at the end of the period who were there at its start ÷ customers at its start",
    where: "membership, subscription or client list",
  },
  profileViews: {
    name: "Profile views",
    formula: "views of your profile or page in the month",
    where: "the network's own statistics",
  },
  applicants: {
    name: "Suitable applicants",
    formula: "applications that meet what the job needs",
    where: "inbox",
  },
  donors: {
    name: "Supporters",
    formula: "people who gave money or time in the month",
    where: "donor and volunteer lists",
  },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof METRICS;
