import { appendix } from "./appendix";
import { batch } from "./batch";
import { bundles } from "./bundles";
import { formulas } from "./formulas";
import { highlights } from "./highlights";
import { intervals } from "./intervals";
import { judging, longCell } from "./judge";
import { search } from "./search";
import { tieout } from "./tieout";

/** The first is measured cold too. */
const ALL = [tieout, judging, longCell, intervals, formulas, search, highlights, appendix, bundles, batch];

/** `npm run bench`, or `npm run bench -- judge tieout`; `--json` prints the figures alone. */
async function run(words: readonly string[]): Promise<void> {
  const isJson = words.includes("--json");
  const names = words.filter((word) => word !== "--json");
  const unknown = names.filter((name) => !ALL.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No benchmark ${unknown.join(", ")}; there are ${ALL.map(({ name }) => name).join(", ")}.`,
    );
  const wanted = ALL.filter(({ name }) => names.length === 0 || names.includes(name));
  const found: Record<string, unknown> = {};
  for (const { name, run } of wanted) {
    const { figures, text } = await run();
    found[name] = figures;
    if (!isJson) process.stdout.write(`${name}\n${text}\n\n`);
  }
  if (isJson) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
}

void run(process.argv.slice(2));
