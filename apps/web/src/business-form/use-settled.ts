import { useEffect, useState } from "react";

/** A value that changes while somebody types, once it has rested for so many milliseconds. */
export function useSettled<Value>(value: Value, restMs: number): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
