import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { printPack } from "../../src/core/catalog/pack/printPack";
import { docxOf, paragraph, table } from "../adapters/report/docxOf";
import { faultsOf } from "./faultsOf";
import { generator, type HostileKind } from "./hostileCase";
import { HostileRun } from "./hostileRun";
import { mutate } from "./mutate";

const SAMPLES = resolve(__dirname, "../../assets/samples");
const REPORT = [
  "Tổng thu ngân sách đạt 942 tỷ đồng, bằng 78,5% kế hoạch (1.200 tỷ đồng), tăng 5% so với năm 2024.",
  "Gồm: thu nội địa 700 tỷ đồng; thu khác 242 tỷ đồng. Có 17/21 chỉ tiêu đạt và vượt kế hoạch, 04 chỉ tiêu không đạt.",
];

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Good files that are changed. */
const SEEDS: readonly (readonly [HostileKind, Uint8Array])[] = [
  ["xlsx", readFileSync(join(SAMPLES, "hong-linh-2023.xlsx"))],
  ["xlsx", readFileSync(join(SAMPLES, "hai-duong-2023.xlsx"))],
  [
    "docx",
    docxOf(REPORT.map(paragraph).join("") + table(["Chỉ tiêu", "Kế hoạch"], ["Thu", "1.200"]), {
      styles: "",
      footnotes: "",
    }),
  ],
  ["txt", text(REPORT.join("\n"))],
  [
    "pack",
    text(printPack({ ...BUILT_IN_PACK, id: "thu", definitions: BUILT_IN_PACK.definitions.slice(0, 3) })),
  ],
  [
    "rows",
    text(
      '[{"name": "Tỷ lệ hộ nghèo", "unit": "%", "target": "Giảm còn dưới 2,32%", "actual": "2%", "status": "Vượt KH"}]',
    ),
  ],
];

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "5" }, seed: { type: "string", default: "1" } },
});

interface Figures {
  cases: number;
  read: number;
  seconds: number;
  megabytes: number;
}

async function main(): Promise<void> {
  const run = await HostileRun.start();
  const random = generator(Number(values.seed));
  const until = Date.now() + Number(values.minutes) * 60_000;
  const figures: Figures = { cases: 0, read: 0, seconds: 0, megabytes: 0 };
  let faults = 0;
  while (Date.now() < until) {
    const [kind, good] = SEEDS[figures.cases % SEEDS.length] ?? ["txt", text("")];
    const bytes = mutate(good, random);
    const name = `fuzz ${values.seed}-${figures.cases}`;
    const outcome = await run.judge({ kind, name, end: "either", isLong: false, make: () => bytes });
    figures.cases += 1;
    figures.read += outcome.end === "read" ? 1 : 0;
    figures.seconds = Math.max(figures.seconds, outcome.seconds);
    figures.megabytes = Math.max(figures.megabytes, Math.round(outcome.megabytes));
    for (const fault of faultsOf(outcome)) {
      faults += 1;
      writeFileSync(`out/fuzz-${values.seed}-${figures.cases - 1}.${kind}`, bytes);
      process.stdout.write(`${fault}\n`);
    }
  }
  run.close();
  process.stdout.write(`${JSON.stringify({ ...figures, faults })}\n`);
  process.exitCode = faults > 0 ? 1 : 0;
}

void main();
