/** One line of a list of keys, for a `<dl>` with two columns. */
export function KeyRow({ keys, label, meaning }: { keys: string[]; label: string; meaning?: string }) {
  return (
    <>
      <dt className="flex gap-1">
        {keys.map((key) => (
          <kbd
            key={key}
            className="grid h-8 min-w-8 place-items-center rounded-sm border border-line-strong bg-sunken px-1.5 font-mono text-sm"
          >
            {key}
          </kbd>
        ))}
      </dt>
      <dd className="self-center">
        <strong className="font-semibold">{label}.</strong>{" "}
        {meaning !== undefined && <span className="text-muted">{meaning}</span>}
      </dd>
    </>
  );
}
