/** How often a quick property is tried. */
export const QUICK_RUNS = 1_000;

function readRuns(asked: string): number {
  if (!/^[1-9]\d{0,8}$/.test(asked)) throw new Error(`KTXH_PROPERTY_RUNS is no number of runs: ${asked}`);
  return Number(asked);
}

/** Rows put to the whole reader: 10.000, or as many as the environment asks for (`npm run test:long`: a million). */
export const READER_RUNS = readRuns(process.env["KTXH_PROPERTY_RUNS"] ?? "10000");
