import { expect, test } from "vitest";
import { composePosts } from "../src/index.ts";
import { aBusiness } from "./businesses.ts";

const tagOf = (name: string) =>
  composePosts({
    facts: aBusiness({ name }),
    month: 5,
    platform: "instagram",
    contentType: "post",
    tone: "casual",
    topic: null,
    count: 1,
  })[0]?.hashtags?.split(" ")[0];

test.each([
  ["Dr. O'Neill's Dental Practice", "#DrONeillsDentalPractice"],
  ["St. Mary’s Church Choir", "#StMarysChurchChoir"],
  ["Bits & Bobs Ltd.", "#BitsAndBobs"],
  ["ValveTec GmbH & Co. KG", "#ValveTec"],
  ["nails by jess xo", "#NailsByJessXo"],
  ["LOCKED!", "#LOCKED"],
])("%s is tagged %s", (name, tag) => expect(tagOf(name)).toBe(tag));
