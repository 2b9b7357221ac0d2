/** The names under which this browser keeps things. What people type is kept per person. */
export const storageKeys = {
  localPerson: "growth-guide.local-person",
  onboardingDraft: (personId: string) => `growth-guide.onboarding.${personId}`,
  businessDraft: (personId: string, id: number) => `growth-guide.business.${personId}.${id}`,
  strategyRequest: (personId: string, businessId: number) =>
    `growth-guide.strategy-request.${personId}.${businessId}`,
  strategySection: (personId: string, id: number, section: string) =>
    `growth-guide.strategy.${personId}.${id}.${section}`,
  checklistClosed: (personId: string) => `growth-guide.checklist-closed.${personId}`,
  postDraft: (personId: string, id: number) => `growth-guide.post.${personId}.${id}`,
  postsWish: (personId: string) => `growth-guide.posts-wish.${personId}`,
  templateDraft: (personId: string, id: number | "new") => `growth-guide.template.${personId}.${id}`,
  removals: (personId: string) => `growth-guide.removals.${personId}`,
  ownChapter: "growth-guide.own-chapter",
  readingPlace: (chapterId: string) => `growth-guide.place.${chapterId}`,
  readingSession: (chapterId: string) => `growth-guide.reading-session.${chapterId}`,
  lastReader: "growth-guide.last-reader",
  recentChapters: "growth-guide.recent-chapters",
  reloadedAt: "growth-guide.reloaded-at",
  comfort: "growth-guide.comfort",
} as const;
