/** Every address of the app; links are made from these and nowhere else. */
export const paths = {
  home: "/",
  playbook: "/read",
  chapter: (slug: string) => `/read/${encodeURIComponent(slug)}`,
  ownChapter: "/read/own",
  /** The same page once its text is read: a step of its own in the browser's history. */
  ownReading: "/read/own?reading",
  savedChapter: (id: number) => `/read/saved/${id}`,
  signIn: "/sign-in",
  onboarding: (step: OnboardingStep) => `/onboarding/${step}`,
  dashboard: "/dashboard",
  businesses: "/businesses",
  business: (id: number) => `/businesses/${id}`,
  editBusiness: (id: number) => `/businesses/${id}/edit`,
  businessStrategies: (id: number) => `/businesses/${id}/strategies`,
  strategies: "/strategies",
  strategy: (id: number) => `/strategies/${id}`,
  strategyVersions: (id: number) => `/strategies/${id}/versions`,
  readStrategy: (id: number) => `/strategies/${id}/read`,
  posts: "/posts",
  newPosts: "/posts/new",
  post: (id: number) => `/posts/${id}`,
  templates: "/posts/templates",
  calendar: "/calendar",
  account: "/account",
} as const;

/** The steps of onboarding, in order. */
export const ONBOARDING_STEPS = ["business", "audience", "goals"] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];
