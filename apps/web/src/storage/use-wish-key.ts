import { errorCodeOf } from "@growth-guide/api-client";
import { useState } from "react";
import { randomUuid } from "./uuid.ts";

/** The key under which a form is sent: the same when it is sent again after a failure, so that it makes one thing. */
export function useWishKey() {
  const [key, setKey] = useState(randomUuid);
  const renew = () => {
    const next = randomUuid();
    setKey(next);
    return next;
  };
  return {
    key,
    renew,
    /** A new key where the form was sent before and changed since: the old one stands for what it said then. */
    renewIfSpent: (error: unknown) => {
      if (errorCodeOf(error) === "idempotency_conflict") renew();
    },
  };
}
