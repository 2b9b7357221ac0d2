import { area } from "../language/area.ts";
import { pluralsOf } from "../language/plurals.ts";

const plural = pluralsOf("en");

/** What is next, how far everything is, where reading stopped. */
export const words = area("dashboard", {
  title: "Dashboard",
  hello: "Hello",
  helloTo: (name: string) => `Hello, ${name}`,
  loading: "Loading your dashboard…",
  loadingPlans: "Loading your plans…",
  businesses: "Your businesses",
  seeAllBusinesses: (count: number) => plural(count, { one: "See all #", other: "See all #" }),
  manage: "Manage",
  // The next thing to do
  looking: "Looking for the next thing to do…",
  tellUs: "Tell us about your business",
  tellUsText: "Three short questions. Only the name is needed to begin, and you can change everything later.",
  begin: "Begin",
  describe: (name: string) => `Describe what you do at ${name}`,
  describeCustomers: (name: string) => `Describe the customers of ${name}`,
  setGoal: (name: string) => `Set a goal for ${name}`,
  missingText: "A few words now make everything that follows fit better.",
  addIt: "Add it",
  haveStrategy: (name: string) => `Have a strategy written for ${name}`,
  haveStrategyText:
    "Nine short sections for the next three months, from what you told us. You can change every word.",
  writeStrategy: "Write a strategy",
  approveStrategy: (title: string) => `Read and approve “${title}”`,
  approveStrategyText: "Change what does not fit. Drafts follow the strategy you approve.",
  openStrategy: "Open the strategy",
  draftFirst: "Draft your first posts",
  draftFirstText: "From your strategy, for you to change, approve and plan.",
  draftPosts: "Draft posts",
  planFirst: "Give your posts their days",
  planFirstText: "A day and a time for each draft: what is planned is not forgotten.",
  planPosts: "Open the calendar",
  knowCustomer: "Know your customer",
  knowCustomerText: "The first chapter of the playbook: learn in a few weeks who buys from you, and why.",
  readChapter: "Read the chapter",
  // First steps
  firstSteps: "First steps",
  stepsDone: (done: string, all: string) => `${done} of ${all} done`,
  showSteps: "Show the first steps",
  closeSteps: "Close the list",
  stepDone: "Done:",
  stepToDo: "To do:",
  steps: {
    describe: "Describe your business",
    strategy: "Have a strategy written",
    approve: "Approve it",
    draft: "Draft some posts",
    plan: "Plan them",
  },
  // Strategies and posts
  strategies: "Your strategies",
  seeAllStrategies: "See all strategies",
  newestGrade: (grade: string) => `The newest one reads at school grade ${grade}.`,
  readAtLevels: "Read it at three levels",
  posts: "Your posts",
  seeAllPosts: "See all posts",
  statuses: { draft: "Drafts", scheduled: "Planned", published: "Posted", failed: "Failed" },
  byStatus: (total: string) => `Posts by status, ${total} in all`,
  statusColumn: "Status",
  countedAmong: (count: number) =>
    plural(count, {
      one: "Counted among your newest post.",
      other: "Counted among your newest # posts.",
    }),
  loadingPlan: "Loading the plan…",
  perWeek: "Planned per week",
  nothingPlanned:
    "Nothing is planned for the coming weeks. Give your drafts a day, and you see here how they are spread.",
  perWeekPlot: (total: string, weeks: string, most: string) =>
    `Posts planned per week: ${total} in ${weeks} weeks, at most ${most} in one.`,
  showFigures: "Show the figures",
  perWeekTable: "Posts planned per week",
  weekFrom: "Week from",
  postsColumn: "Posts",
  // Reading
  continueReading: "Continue reading",
  lookingForReading: "Looking for what you were reading…",
  nothingRead: "Chapters you open will wait for you here, at the place where you stopped.",
  openPlaybook: "Open the playbook",
  shareRead: (share: string) => `${share} read`,
  justOpened: "Just opened",
});
