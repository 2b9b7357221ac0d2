import { useSyncExternalStore } from "react";
import { Button } from "../../../ui/button.tsx";
import { Popover } from "../../../ui/popover.tsx";
import { chooseTheme, type Theme, themeStore } from "../../../ui/theme.ts";
import { toolButtonId } from "../tools/tool-button-id.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { COMFORT_STEPS, type Comfort, DEFAULT_COMFORT } from "./comfort.ts";
import { changeComfort, comfortStore } from "./comfort-store.ts";
import { StepRow } from "./step-row.tsx";
import { words } from "../../../words/tools.ts";
import { asNumber, asPercent } from "../../../language/formats.ts";

const FONTS: Comfort["font"][] = ["serif", "sans", "dyslexia"];
const THEMES: (Theme | "system")[] = ["system", "light", "dark"];

/** How the text is drawn: every change shows at once and is kept. */
export function ComfortPanel({ onClose }: { onClose: () => void }) {
  const comfort = useSyncExternalStore(comfortStore.subscribe, comfortStore.read);
  const theme = useSyncExternalStore(themeStore.subscribe, themeStore.readChoice);
  return (
    <Popover title={words.comfort} anchorId={toolButtonId("comfort")} onClose={onClose}>
      <div className="grid gap-4 text-sm">
        <StepRow
          label={words.textSize}
          value={comfort.textSizePercent}
          steps={COMFORT_STEPS.textSizePercent}
          say={(percent) => asPercent(percent / 100)}
          onChange={(textSizePercent) => changeComfort({ textSizePercent })}
        />
        <StepRow
          label={words.lineWidth}
          value={comfort.lineWidthCharacters}
          steps={COMFORT_STEPS.lineWidthCharacters}
          say={words.lettersWide}
          onChange={(lineWidthCharacters) => changeComfort({ lineWidthCharacters })}
        />
        <StepRow
          label={words.lineSpacing}
          value={comfort.lineSpacing}
          steps={COMFORT_STEPS.lineSpacing}
          say={(spacing) => `${asNumber(spacing)} ×`}
          onChange={(lineSpacing) => changeComfort({ lineSpacing })}
        />
        <ChoiceRow
          label={words.letters}
          value={comfort.font}
          options={FONTS.map((font) => ({ value: font, label: words.fonts[font] }))}
          onChange={(font) => changeComfort({ font })}
        />
        <ChoiceRow
          label={words.theme}
          value={theme}
          options={THEMES.map((each) => ({ value: each, label: words.themes[each] }))}
          onChange={chooseTheme}
        />
        <label className="flex min-h-9 cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            checked={comfort.lineGuide}
            onChange={(event) => changeComfort({ lineGuide: event.target.checked })}
            className="size-4.5"
          />
          {words.lineGuide}
        </label>
        <Button variant="secondary" onClick={() => changeComfort(DEFAULT_COMFORT)}>
          {words.reset}
        </Button>
      </div>
    </Popover>
  );
}
