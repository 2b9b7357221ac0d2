import { type User, userRegistrationSchema, userRemovalSchema } from "@growth-guide/contract";
import { z } from "zod";
import { defineRoute } from "../../rest/route.ts";
import { toWireInstant, wireInstant } from "../../rest/wire.ts";

const userBodySchema = z
  .object({
    email: z.string(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    clerk_id: z.string(),
    is_active: z.boolean(),
    created_at: wireInstant,
    updated_at: wireInstant,
  })
  .meta({ id: "UserResponse" });

const { email, firstName, lastName, id } = userRegistrationSchema.shape;
const userCreateSchema = z
  .object({ email, first_name: firstName, last_name: lastName, clerk_id: id })
  .meta({ id: "UserCreate" });

const userDeletionSchema = userRemovalSchema.meta({ id: "UserDeletion" });

const common = { tag: "users", access: "signedIn", dialect: "growthManager" } as const;

export const userRoutes = [
  defineRoute({
    ...common,
    method: "POST",
    path: "/api/v1/users/",
    summary: "Register the signed-in person explicitly",
    status: 201,
    failures: [400, 403],
    body: userCreateSchema,
    response: userBodySchema,
    call: async ({ api, body }) =>
      toUserBody(
        await api.user.register({
          id: body.clerk_id,
          email: body.email,
          firstName: body.first_name,
          lastName: body.last_name,
        }),
      ),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/api/v1/users/me",
    summary: "The signed-in person",
    response: userBodySchema,
    call: async ({ api }) => toUserBody(await api.user.me()),
  }),
  defineRoute({
    ...common,
    method: "DELETE",
    path: "/api/v1/users/me",
    summary: "Delete the account and everything in it; `confirm` is its e-mail address",
    status: 204,
    failures: [400],
    body: userDeletionSchema,
    call: ({ api, body }) => api.user.remove(body),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/api/v1/users/{user_id}",
    summary: "A person by id: oneself, nobody else",
    params: z.object({ user_id: z.string() }),
    failures: [403],
    response: userBodySchema,
    call: async ({ api, params }) => toUserBody(await api.user.get({ id: params.user_id })),
  }),
];

function toUserBody(user: User): z.infer<typeof userBodySchema> {
  return {
    email: user.email,
    first_name: user.firstName,
    last_name: user.lastName,
    clerk_id: user.id,
    is_active: user.isActive,
    created_at: toWireInstant(user.createdAt),
    updated_at: toWireInstant(user.updatedAt),
  };
}
