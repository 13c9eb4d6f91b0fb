import { useEffect, useState } from "react";

/** The value once it has stopped changing for `delay` milliseconds: screen readers then hear it once, not per key. */
export function useSettled<Value>(value: Value, delay: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
