import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../test/render-app.tsx";
import { MarkdownText } from "./markdown-text.tsx";

test.each([
  "https://elsewhere.example/cup.png",
  "http://elsewhere.example/cup.png",
  "//elsewhere.example/cup.png",
  "https://elsewhere.example:8443/cup.png?who=me",
])("a picture at %s is a link with its description, and is not loaded", (src) => {
  renderApp(<MarkdownText text={`![A cup](${src})`} />);
  expect(document.querySelector("img")).toBeNull();
  const link = screen.getByRole("link", { name: "A cup (open image at elsewhere.example)" });
  expect(link.getAttribute("href")).toBe(new URL(src, location.href).href);
  expect(link.getAttribute("rel")).toContain("noreferrer");
});

test("a picture of this server is shown", () => {
  renderApp(<MarkdownText text="![A cup](/pictures/cup.png)" />);
  expect(screen.getByAltText("A cup").getAttribute("src")).toBe("/pictures/cup.png");
});

test("where this server has none, its description stands in its place", () => {
  renderApp(<MarkdownText text="Before ![A cup](./pictures/cup.png) after" />);
  fireEvent.error(screen.getByAltText("A cup"));
  expect(document.querySelector("img")).toBeNull();
  expect(document.body.textContent).toContain("Before A cup after");
});

test("one without a description says what it is", () => {
  renderApp(<MarkdownText text="![](https://elsewhere.example/cup.png)" />);
  expect(screen.getByRole("link", { name: "Picture (open image at elsewhere.example)" })).toBeDefined();
});

test("one inside a link leaves the link as it is", () => {
  renderApp(<MarkdownText text="[![A cup](https://elsewhere.example/cup.png)](https://shop.example/)" />);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "https://shop.example/",
  ]);
  expect(screen.getByRole("link", { name: "A cup" })).toBeDefined();
});

test.each([
  "javascript:alert(1)",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "blob:x",
  "ftp://elsewhere.example/x",
])("%s is no picture: its description stands in its place", (src) => {
  renderApp(<MarkdownText text={`before ![A cup](<${src}>) after`} />);
  expect(document.querySelector("img, a")).toBeNull();
  expect(document.body.textContent).toContain("A cup");
});
