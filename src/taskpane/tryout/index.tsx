import { lazy, Suspense, type ReactNode } from "react";

const Evaluate = lazy(async () => ({ default: (await import("./Evaluate")).Evaluate }));

/** The form in which one target is tried, fetched when it is first shown. */
export function TryOut({ isUnderTitle = false }: { readonly isUnderTitle?: boolean }): ReactNode {
  return (
    <Suspense fallback={null}>
      <Evaluate isUnderTitle={isUnderTitle} />
    </Suspense>
  );
}
