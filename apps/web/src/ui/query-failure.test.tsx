import { screen } from "@testing-library/react";
import { ApiFailure } from "@growth-guide/api-client/testing";
import { expect, test, vi } from "vitest";
import { trpc } from "../api/trpc.ts";
import { renderApp } from "../test/render-app.tsx";
import { QueryFailure } from "./query-failure.tsx";

/** Shows how many businesses there are, or why that is not known. */
function Businesses() {
  const query = trpc.business.list.useQuery(undefined, { retry: false });
  if (query.isError) return <QueryFailure query={query} />;
  return <p>{query.isPending ? "Asking" : `${query.data.length} businesses`}</p>;
}

test("what could not be had is tried again by itself once the server answers, and that is said", async () => {
  let isAway = true;
  renderApp(<Businesses />, {
    api: {
      "business.list": () => {
        if (isAway) throw new ApiFailure("service_unavailable");
        return [];
      },
    },
  });
  expect(await screen.findByText("It is tried again by itself as soon as it can be had.")).toBeDefined();
  isAway = false;
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("ready")));
  dispatchEvent(new Event("online"));
  expect(await screen.findByText("0 businesses")).toBeDefined();
});

test("a refusal is not tried again by itself", async () => {
  renderApp(<Businesses />, {
    api: {
      "business.list": () => {
        throw new ApiFailure("not_authorized");
      },
    },
  });
  expect(await screen.findByRole("alert")).toBeDefined();
  expect(screen.queryByText(/by itself/)).toBeNull();
});
