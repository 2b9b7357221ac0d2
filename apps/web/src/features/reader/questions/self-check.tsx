import type { SelfCheckQuestion } from "@growth-guide/contract";
import { Markdown, type MarkdownPlugins } from "../../../markdown/markdown.tsx";
import { GapQuestion } from "./gap-question.tsx";
import { words } from "../../../words/tools.ts";

type Props = {
  questions: SelfCheckQuestion[];
  plugins: MarkdownPlugins;
  /** Goes to the block that holds an answer, by its id. */
  onShow: (blockId: string) => void;
};

/** Questions this chapter answers: asked first, answered when somebody wants to know. */
export function SelfCheck({ questions, plugins, onShow }: Props) {
  return (
    <details open className="addition self-check">
      <summary>
        {words.checkYourself} <span className="addition-mark">{words.addedForLevel}</span>
      </summary>
      <ol>
        {questions.map((question) => (
          <li key={question.question}>
            <Markdown text={question.question} plugins={plugins} />
            {question.kind === "gap" && <GapQuestion answer={question.answer} />}
            <details className="no-print">
              <summary>{words.showAnswer}</summary>
              <Markdown text={question.answer} plugins={plugins} />
              <button type="button" onClick={() => onShow(question.blockId)}>
                {words.goToAnswer}
              </button>
            </details>
          </li>
        ))}
      </ol>
    </details>
  );
}
