import { useSyncExternalStore } from "react";
import { Button } from "../../../ui/button.tsx";
import { Popover } from "../../../ui/popover.tsx";
import { chooseTheme, type Theme, themeStore } from "../../../ui/theme.ts";
import { toolButtonId } from "../tools/tool-button-id.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { COMFORT_STEPS, type Comfort, DEFAULT_COMFORT } from "./comfort.ts";
import { changeComfort, comfortStore } from "./comfort-store.ts";
import { StepRow } from "./step-row.tsx";

const FONTS: { value: Comfort["font"]; label: string }[] = [
  { value: "serif", label: "Book" },
  { value: "sans", label: "Plain" },
  { value: "dyslexia", label: "Wide" },
];
const THEMES: { value: Theme | "system"; label: string }[] = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** How the text is drawn: every change shows at once and is kept. */
export function ComfortPanel({ onClose }: { onClose: () => void }) {
  const comfort = useSyncExternalStore(comfortStore.subscribe, comfortStore.read);
  const theme = useSyncExternalStore(themeStore.subscribe, themeStore.readChoice);
  return (
    <Popover title="Comfort settings" anchorId={toolButtonId("comfort")} onClose={onClose}>
      <div className="grid gap-4 text-sm">
        <StepRow
          label="Text size"
          value={comfort.textSizePercent}
          steps={COMFORT_STEPS.textSizePercent}
          say={(percent) => `${percent} %`}
          onChange={(textSizePercent) => changeComfort({ textSizePercent })}
        />
        <StepRow
          label="Line width"
          value={comfort.lineWidthCharacters}
          steps={COMFORT_STEPS.lineWidthCharacters}
          say={(characters) => `${characters} letters`}
          onChange={(lineWidthCharacters) => changeComfort({ lineWidthCharacters })}
        />
        <StepRow
          label="Line spacing"
          value={comfort.lineSpacing}
          steps={COMFORT_STEPS.lineSpacing}
          say={(spacing) => `${spacing} ×`}
          onChange={(lineSpacing) => changeComfort({ lineSpacing })}
        />
        <ChoiceRow
          label="Letters"
          value={comfort.font}
          options={FONTS}
          onChange={(font) => changeComfort({ font })}
        />
        <ChoiceRow label="Theme" value={theme} options={THEMES} onChange={chooseTheme} />
        <label className="flex min-h-9 cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            checked={comfort.lineGuide}
            onChange={(event) => changeComfort({ lineGuide: event.target.checked })}
            className="size-4.5 accent-brand"
          />
          Mark the lines being read
        </label>
        <Button variant="secondary" onClick={() => changeComfort(DEFAULT_COMFORT)}>
          Reset
        </Button>
      </div>
    </Popover>
  );
}
