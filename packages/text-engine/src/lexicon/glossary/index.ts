import { biology } from "./biology.ts";
import type { GlossaryDomain } from "./domain.ts";
import { economics } from "./economics.ts";
import { finance } from "./finance.ts";
import { machineLearning } from "./machine-learning.ts";
import { marketing } from "./marketing.ts";
import { physics } from "./physics.ts";
import { programming } from "./programming.ts";
import { sales } from "./sales.ts";
import { statistics } from "./statistics.ts";
import { web } from "./web.ts";

/** Every field the curated glossary knows. Written for this project, in plain words. */
export const GLOSSARY_DOMAINS: readonly GlossaryDomain[] = [
  marketing,
  sales,
  finance,
  web,
  programming,
  statistics,
  machineLearning,
  biology,
  physics,
  economics,
];
