import type { Context } from "./context.ts";
import { type Procedure, runProcedure } from "./run-procedure.ts";

/** Something bound to the context of one request. */
class Bound {
  readonly ctx: Context;
  constructor(ctx: Context) {
    this.ctx = ctx;
  }
}

/**
 * Calls of a router's procedures by name, such as `api.business.create(draft)`, for the context they are bound to. They
 * do what tRPC's own caller does; that one makes a chain of proxies for each call and looks its procedure up anew.
 * @param procedures by whole name, which has two parts: `business.create`
 */
export function callerOf<Api>(procedures: Record<string, Procedure>): (ctx: Context) => Api {
  const Caller = class extends Bound {};
  for (const namespace of new Set(Object.keys(procedures).map((path) => partsOf(path)[0]))) {
    const Namespace = class extends Bound {};
    for (const [path, procedure] of Object.entries(procedures)) {
      const [first, name] = partsOf(path);
      if (first === namespace) define(Namespace, name, { value: callOf(path, procedure) });
    }
    define(Caller, namespace, {
      get(this: Bound) {
        return new Namespace(this.ctx);
      },
    });
  }
  return (ctx) => new Caller(ctx) as Api;
}

function callOf(path: string, procedure: Procedure) {
  const { type } = procedure._def;
  return function (this: Bound, input: unknown): Promise<unknown> {
    const getRawInput = () => Promise.resolve(input);
    return runProcedure(procedure, {
      path,
      type,
      ctx: this.ctx,
      getRawInput,
      batchIndex: 0,
      signal: undefined,
    });
  };
}

function partsOf(path: string): [namespace: string, name: string] {
  const [namespace = "", name = "", ...more] = path.split(".");
  if (name === "" || more.length > 0) throw new Error(`${path} is not a name of two parts`);
  return [namespace, name];
}

function define(target: typeof Bound, name: string, descriptor: PropertyDescriptor & ThisType<Bound>): void {
  Object.defineProperty(target.prototype, name, descriptor);
}
