import type { Request } from "express";
import { fail } from "../errors.ts";
import { readBody } from "../http/read-body.ts";
import { announcesMore } from "../http/refuse-large.ts";
import { othersTurn } from "../others-turn.ts";
import { absentBody, type Fault, notAnObject } from "./faults.ts";
import { findJsonFault, type JsonFault, mayNestTooDeeply } from "./json-fault.ts";

/** Largest REST body in bytes. A 1 MiB chapter must fit with every character escaped. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

const ENCODED = "Encoded bodies are not read; send this one without Content-Encoding";

/** A body as read: the object, or the one fault that keeps it from being one. */
export type ReadBody = { value: object } | { fault: Fault };

/**
 * Reads a request's JSON object. Express's own JSON parser is not used: it reads before anyone is authenticated,
 * and its errors cannot become the documented list.
 * @throws DomainError payload_too_large, invalid_request (bytes that are not UTF-8, an encoded body)
 */
export async function readJsonBody(request: Request): Promise<ReadBody> {
  const text = decoded(await bytesOf(request));
  if (text === "") return { fault: absentBody };
  if (!isJson(request.headers["content-type"])) return { fault: notAnObject(text) };
  const body = parsed(text);
  await othersTurn(text);
  return body;
}

/** JSON with any parameters and case, any `+json`; a body without a type is taken for JSON. */
function isJson(contentType: string | undefined): boolean {
  if (contentType === undefined || contentType === "") return true;
  const mediaType = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return /^application\/([\w.+-]+\+)?json$/.test(mediaType);
}

function parsed(text: string): ReadBody {
  const fault = mayNestTooDeeply(text) ? findJsonFault(text) : undefined;
  if (fault !== undefined) return { fault: jsonInvalid(fault) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: jsonInvalid(findJsonFault(text) ?? { offset: 0, message: "Expecting value" }) };
  }
  if (value === null) return { fault: absentBody };
  return typeof value === "object" && !Array.isArray(value) ? { value } : { fault: notAnObject(value) };
}

function jsonInvalid({ offset, message }: JsonFault): Fault {
  return {
    type: "json_invalid",
    loc: ["body", offset],
    msg: "JSON decode error",
    input: {},
    ctx: { error: message },
  };
}

async function bytesOf(request: Request): Promise<Buffer> {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding.toLowerCase() !== "identity") fail("invalid_request", { detail: ENCODED });
  if (announcesMore(request, MAX_BODY_BYTES)) fail("payload_too_large");
  return readBody(request, MAX_BODY_BYTES);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    return fail("invalid_request", { cause, detail: "There was an error parsing the body" });
  }
}
