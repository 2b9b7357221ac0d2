import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Tone = "info" | "danger" | "empty";

const tones: Record<Tone, string> = {
  info: "border-line bg-brand-wash",
  danger: "border-danger/50 bg-danger-wash",
  empty: "border-dashed border-line-strong bg-surface",
};

/** A plain sentence about the state of things, with at most one thing to do about it. */
export function Notice({ tone = "info", title, action, children }: NoticeProps) {
  return (
    <div
      role={tone === "danger" ? "alert" : undefined}
      className={classNames("grid justify-items-start gap-3 rounded-md border p-4 sm:p-5", tones[tone])}
    >
      {title && <p className="font-serif text-lg font-semibold">{title}</p>}
      <div className="text-sm">{children}</div>
      {action}
    </div>
  );
}

type NoticeProps = { tone?: Tone; title?: string; action?: ReactNode; children: ReactNode };
