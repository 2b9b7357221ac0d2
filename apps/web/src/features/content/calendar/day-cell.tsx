import type { Content } from "@growth-guide/contract";
import { type ReactNode, useState } from "react";
import { classNames } from "../../../ui/class-names.ts";
import type { Day } from "./days.ts";
import { DRAG_TYPE } from "./planned-post.tsx";

type Props = {
  day: Day;
  /** Finds the post that is being dropped. */
  find: (id: number) => Content | undefined;
  onDrop: (post: Content, day: Day) => void;
  className?: string;
  children: ReactNode;
};

/** A day that posts can be dropped on. */
export function DayCell({ day, find, onDrop, className, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      data-day={day}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const post = find(Number(event.dataTransfer.getData(DRAG_TYPE)));
        if (post !== undefined) onDrop(post, day);
      }}
      className={classNames("grid content-start gap-1.5", isOver && "rounded-md bg-brand-wash", className)}
    >
      {children}
    </div>
  );
}
