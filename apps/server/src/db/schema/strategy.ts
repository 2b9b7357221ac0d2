import type { Generated } from "kysely";
import type { DefaultedInstant, Json, OptionalInstant } from "./columns.ts";

// Strategies, each with its versions and its steps.

export interface StrategiesTable {
  id: Generated<number>;
  business_id: number;
  title: string;
  description: string | null;
  /** Markdown by the section's name on REST (`executive_summary` …), and whatever REST clients added. */
  strategy_data: Json;
  status: Generated<string>;
  /** Counts generations and edits; an edit names the one it began from. */
  version: Generated<number>;
  /** Who wrote each section last, by the section's name. */
  writers: Json;
  generation_state: Generated<string>;
  /** A configured model failed and the rules wrote instead. */
  fell_back: Generated<boolean>;
  /** What was asked for, so that another server can go on with it. */
  request: Json;
  /** Until when the server that writes it holds it; past that another may take it up. */
  lease_until: OptionalInstant;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}

export interface StrategyVersionsTable {
  strategy_id: number;
  version: number;
  kind: string;
  changed: Json;
  title: string;
  description: string | null;
  strategy_data: Json;
  created_at: DefaultedInstant;
}

export interface StrategyStepsTable {
  id: Generated<number>;
  strategy_id: number;
  from_status: string;
  to_status: string;
  note: string | null;
  version: number;
  created_at: DefaultedInstant;
}
