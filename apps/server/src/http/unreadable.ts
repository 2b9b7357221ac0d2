import { type RequestListener, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { DomainError } from "../errors.ts";
import { answerOf } from "../rest/failure.ts";

/** What Node's parser says of requests it gives up, and the status that tells it. */
const STATUS_OF: Record<string, Status> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What each status is told with: what to send otherwise, for who has only the answer to go by. */
const sentences = {
  400: "These bytes are no valid HTTP request",
  408: "The request took too long to arrive",
  413: "The extensions of the body's chunks are too long",
  417: "No expectation but 100-continue can be met",
  431: "The headers are too long",
} as const;
type Status = keyof typeof sentences;
const NO_HOST = "A request needs a Host header";

/**
 * Answers what never becomes a request (bytes that are no HTTP, headers too long or too slow, expectations nobody can
 * meet) as JSON like any other failure, and closes the connection. Node's own answers have no body.
 */
export function answerUnreadable(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (request, response) => void answers.set(request.socket, response));
  server.on("checkExpectation", (_request, response) => refuse(response, 417));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const answer = answers.get(socket);
    const isAnswering = answer !== undefined && answer.headersSent && !answer.writableFinished;
    // Into an answer under way nothing can be written that its reader would not take for a part of it.
    if (!socket.writable || error.code === "ECONNRESET" || isAnswering) return void socket.destroy();
    const status = STATUS_OF[error.code ?? ""] ?? 400;
    const body = bodyOf(sentences[status]);
    const head = Object.entries(headersOf(body)).map(([name, value]) => `${name}: ${value}\r\n`);
    const told = isForHead(error) ? "" : body;
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join("")}\r\n${told}`);
  });
}

/**
 * True when what the parser gave up on asks for headers alone: a body after them would be taken for the beginning of an
 * answer nobody asked for. Without a packet (too slow) nothing is known of the method.
 */
function isForHead(error: Error & { rawPacket?: Buffer; bytesParsed?: number }): boolean {
  const parsed = error.rawPacket?.toString("latin1", 0, error.bytesParsed) ?? "";
  return /^\s*HEAD /.test(parsed);
}

/** Answers only requests that say which host they are for, as HTTP/1.1 asks of them; Node's own refusal has no body. */
export function onlyWithHost(answer: RequestListener): RequestListener {
  return (request, response) => {
    if (request.headers.host === undefined && request.httpVersion === "1.1") refuse(response, 400, NO_HOST);
    else answer(request, response);
  };
}

function refuse(response: ServerResponse, status: Status, sentence: string = sentences[status]): void {
  const body = bodyOf(sentence);
  response.writeHead(status, headersOf(body)).end(body);
}

function bodyOf(detail: string): string {
  return JSON.stringify(answerOf(new DomainError("invalid_request", { detail }), "").body);
}

function headersOf(body: string) {
  return {
    connection: "close",
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  };
}
