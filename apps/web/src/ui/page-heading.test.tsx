import { screen } from "@testing-library/react";
import { useSearchParams } from "react-router";
import { expect, test } from "vitest";
import { renderApp } from "../test/render-app.tsx";
import { PageHeading } from "./page-heading.tsx";

test("a page that keeps something in its address leaves the focus where it is", async () => {
  const Keeper = () => {
    const [, setAddress] = useSearchParams();
    return (
      <>
        <PageHeading>Drafts</PageHeading>
        <button type="button" onClick={() => setAddress({ drafts: "1" }, { replace: true })}>
          Draft
        </button>
      </>
    );
  };
  const { user } = renderApp(<Keeper />);
  await user.click(screen.getByRole("button"));
  expect(document.activeElement).toBe(screen.getByRole("button"));
});
