/** Words that carry grammar rather than content. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose which what where when why how " +
    "and or but nor so yet for if then else than as because although though while whereas unless until since after before once whether " +
    "of in on at by to from with without within into onto over under above below between among through during about against toward towards upon per via off out up down across along around behind beside beyond near " +
    "am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought cannot " +
    "not no none never neither either both all any each every some few many much more most other another such same own only just also too very quite rather " +
    "there here now again further ever even still already yet one two"
  ).split(" "),
);

/** Verbs in front of a bare one, written out; a rule adds others where it looks. */
export const MODALS = /^(?:can|could|may|might|must|should|will|would)$/;
