import { z } from "zod";
import { checkEmail } from "./email.ts";
import { instantSchema, storableText } from "./primitives.ts";

const personName = storableText({ max: 200 }).nullable();

/** An e-mail address in its stored form: the domain lower-cased, the local part kept. */
const emailSchema = z.string().transform((value, context) => {
  const check = checkEmail(value);
  if (check.valid) return check.email;
  context.addIssue({ code: "custom", message: check.reason, params: { reason: check.reason } });
  return z.NEVER;
});

/** A person who signed in. `id` is their subject at the identity provider (Clerk's user id). */
export const userSchema = z.object({
  id: z.string(),
  email: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  isActive: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type User = z.infer<typeof userSchema>;

/** What a person may change about themselves: an absent member stays, `null` clears it. */
export const userPatchSchema = z.object({
  firstName: personName.optional(),
  lastName: personName.optional(),
});
export type UserPatch = z.infer<typeof userPatchSchema>;

/** The documented explicit registration of the signed-in person. `id` must be the caller's own subject. */
export const userRegistrationSchema = z.object({
  id: storableText({ max: 200 }),
  email: emailSchema,
  firstName: personName.default(null),
  lastName: personName.default(null),
});
export type UserRegistration = z.infer<typeof userRegistrationSchema>;

/** Deletes the caller's account and all that is theirs. `confirm` is their e-mail address, typed by them. */
export const userRemovalSchema = z.object({ confirm: storableText({ max: 320 }) });
export type UserRemoval = z.infer<typeof userRemovalSchema>;
