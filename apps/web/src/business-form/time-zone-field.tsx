import { useMemo } from "react";
import { SelectField } from "../ui/field.tsx";
import { listTimeZones } from "./time-zones.ts";

type Props = { value: string; error: string | undefined; onChange: (zone: string) => void };

/** Where the business's clock stands. */
export function TimeZoneField({ value, error, onChange }: Props) {
  const options = useMemo(() => {
    const zones = listTimeZones(value).map((zone) => [zone, zone.replaceAll("_", " ")] as const);
    return [["", "Not chosen"] as const, ...zones];
  }, [value]);
  return (
    <SelectField
      label="Time zone"
      hint="Posts are planned and shown in it."
      name="timeZone"
      optional
      value={value}
      error={error}
      options={options}
      onChange={onChange}
    />
  );
}
