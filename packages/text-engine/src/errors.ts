/** `too_complex`: markup nested or delimited so heavily that no honest chapter needs it. `invalid_level`: not one of LEVELS. */
export type EngineErrorCode = "too_complex" | "invalid_level";

/** The one error the engine throws; `code` names the reason for a program, `message` for a person. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string) {
    super(message);
    this.name = "EngineError";
    this.code = code;
  }
}
