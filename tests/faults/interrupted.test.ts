import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleScript } from "../../src/adapters/batch/bundleScript";
import { generator } from "../hostile/hostileCase";
import { FIRST, SECOND } from "./writer";

const KILLS = 8;
/** The writer needs a few milliseconds for a file, so a process is ended anywhere in its first dozens. */
const LONGEST_MS = 60;

let folder = "";
let script = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-killed-"));
  script = join(folder, "writer.cjs");
  await bundleScript(join(__dirname, "writer.ts"), script);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets a process write and ends it as the power does, some milliseconds after its first file is there. */
async function killed(what: string, place: string, afterMs: number): Promise<void> {
  const child = fork(script, [what, place], { execArgv: [] });
  await new Promise((resolve) => child.once("message", resolve));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

test.each([
  ["a file of the command line", "writeWhole", "out.xlsx", /^out\.xlsx\.\d+\.tmp$/],
  ["an outcome of a batch", "keepOutcome", "kept.json", /^kept\.json\.tmp$/],
  ["the last good copy of a pack", "folderCopies", "copies", /^[\da-f-]{36}\.tmp$/],
])(
  "%s is whole after the process was killed at any moment, and what is left beside it says what it is",
  async (_, what, name, leftOver) => {
    const random = generator(what.length);
    for (let i = 0; i < KILLS; i++) {
      const place = mkdtempSync(join(folder, "run-"));
      await killed(what, join(place, name), random() * LONGEST_MS);
      const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      );
      const whole = files.filter((file) => !leftOver.test(file.name));
      expect(whole).toHaveLength(1);
      for (const file of whole) {
        const text = readFileSync(join(file.parentPath, file.name), "utf8");
        expect([FIRST, SECOND].filter((content) => text.includes(content))).toHaveLength(1);
      }
      expect(files.length - whole.length).toBeLessThanOrEqual(1);
    }
  },
  120_000,
);
