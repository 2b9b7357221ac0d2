import { useMemo } from "react";
import { SelectField } from "../ui/field.tsx";
import { listTimeZones } from "./time-zones.ts";
import { words } from "../words/business.ts";

type Props = { value: string; error: string | undefined; onChange: (zone: string) => void };

/** Where the business's clock stands. */
export function TimeZoneField({ value, error, onChange }: Props) {
  const options = useMemo(() => {
    const zones = listTimeZones(value).map((zone) => [zone, zone.replaceAll("_", " ")] as const);
    return [["", words.notChosen] as const, ...zones];
  }, [value]);
  return (
    <SelectField
      label={words.timeZone}
      hint={words.timeZoneHint}
      name="timeZone"
      optional
      value={value}
      error={error}
      options={options}
      onChange={onChange}
    />
  );
}
