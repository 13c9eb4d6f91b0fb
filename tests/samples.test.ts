import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSamples } from "../assets/samples/generate";

const FOLDER = join(__dirname, "../assets/samples");

test("the committed sample workbooks are what the data generates", async () => {
  const built = await buildSamples();
  expect([...built.keys()].sort()).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith(".xlsx"))
      .sort(),
  );
  for (const [file, bytes] of built) expect(readFileSync(join(FOLDER, file)).equals(bytes)).toBe(true);
});
