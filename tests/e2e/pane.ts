import type Axe from "axe-core";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page, type Route } from "playwright-core";
import type { PageOptions } from "../host/browser";

const ROOT = resolve(__dirname, "../..");
const BUILT = join(ROOT, "dist");
const OUTPUT = join(ROOT, "out/e2e");
const CLIENT = join(ROOT, "node_modules/@microsoft/office-js/dist");
const ORIGIN = "https://localhost:3000/";
const CLIENT_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Width of the pane in Excel, in pixels. */
const WIDTH = 320;
/** What office.js frames, some seconds after the start, in a browser without Excel; the page's policy refuses it. */
const REFUSED_FRAME = "https://telemetryservice.firstpartyapps.oaspapps.com/";
/** For one thing on the page to be there: an action that runs out says what it waited for. */
const WAIT_MS = 12_000;
/** Less than Jest's own, which would not tell what the page said. */
const PATIENCE_MS = 30_000;
const MARGIN_MS = 10_000;
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Requirement sets of Office 2021 with custom functions, the floor of the pane. */
export const SETS = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
};

export interface Surroundings {
  /** Page of the build. Default taskpane.html. */
  readonly page?: string;
  /** Excel around the page; null is a plain browser. Default an empty workbook. */
  readonly excel?: Partial<PageOptions> | null;
  /** Width of the pane in pixels. Default 320. */
  readonly width?: number;
  /** How the system shows itself. Default light. */
  readonly look?: "light" | "dark" | "contrast" | "contrast-light";
  /** How long the test may take, in milliseconds. */
  readonly patience?: number;
}

/** Its first start on a busy machine takes more than a hook's five seconds. */
const STARTING = 60_000;

let browser: Browser;
beforeAll(async () => {
  const executablePath = process.env.KTXH_CHROMIUM;
  if (executablePath === undefined) throw new Error("Run these tests by npm run test:e2e.");
  browser = await chromium.launch({ executablePath, args: FLAGS });
}, STARTING);
afterAll(() => browser.close());

/** Answers from the build and from the installed client; nothing leaves this machine. */
async function answer(route: Route, said: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const address = origin + pathname;
  const path = address.startsWith(CLIENT_ADDRESS)
    ? join(CLIENT, address.slice(CLIENT_ADDRESS.length))
    : join(BUILT, address.slice(ORIGIN.length));
  const isKnown = address.startsWith(CLIENT_ADDRESS) || address.startsWith(ORIGIN);
  if (isKnown && existsSync(path)) return route.fulfill({ path });
  said.push(`error: asks for ${address}`);
  return route.abort();
}

/** Opens a page of the build, with Excel around it; `said` fills with what its console says. */
async function open(
  { page = "taskpane.html", excel = {}, width = WIDTH, look = "light" }: Surroundings,
  said: string[],
): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width, height: 640 }, locale: "vi-VN" },
    ...{ colorScheme: look.endsWith("light") ? "light" : "dark", reducedMotion: "reduce" },
    forcedColors: look.startsWith("contrast") ? "active" : "none",
  });
  await context.route("**/*", (route) => answer(route, said));
  context.setDefaultTimeout(WAIT_MS);
  const opened = await context.newPage();
  opened.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  opened.on("pageerror", (error) => said.push(`error: ${String(error.stack)}`));
  if (excel) {
    const { functions } = JSON.parse(readFileSync(join(BUILT, "functions.json"), "utf8")) as {
      functions: NonNullable<PageOptions["functions"]>["metadata"];
    };
    const options: PageOptions = {
      sets: SETS,
      functions: { namespace: "KTXH", metadata: functions, table: {} },
      ...excel,
    };
    const host = readFileSync(join(OUTPUT, "emulatedHost.js"), "utf8");
    await opened.addInitScript({ content: `${host}\nemulatedHost.surround(${JSON.stringify(options)});` });
  }
  await opened.goto(ORIGIN + page);
  return opened;
}

declare global {
  interface Window {
    readonly axe: Pick<typeof Axe, "run">;
  }
}

/**
 * What axe finds wrong with the page as it stands, in words. Univer's own part of the workbench, a canvas with its editors,
 * name box, tabs and menus, is left out: docs/decisions/0011-workbench.md names its faults.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(
      { include: [["#root"]], exclude: [["#sheets"]] },
      { iframes: false },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

/** Leaves a picture of the whole page in out/e2e. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage: true });
}

/** Presses the ribbon button of this function and waits for the end of its event; 0 is success. */
export async function press(page: Page, command: string): Promise<number> {
  return page.evaluate((name) => window.excelWindow.external.press(name), command);
}

/** Fails with the reason, in time for the console to be told. */
function runOut(patience: number): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(
      () => fail(new Error(`The page has not come to an end in ${patience / 1000} s.`)),
      patience,
    ).unref();
  });
}

async function lackingMembers(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await window.excelWindow.settled();
    return window.excelWindow.statistics.notImplemented;
  });
}

function isWrong(line: string): boolean {
  return line.startsWith("error: ") && !line.includes(`Framing '${REFUSED_FRAME}'`);
}

/**
 * A test on a page of the build. It fails too if the page says an error, leaves its content security policy, asks for
 * anything that is not there, or uses of Excel what the model lacks; failures tell what the console said. Leaves a
 * picture in out/e2e.
 */
export function testPage(
  name: string,
  given: Surroundings | Promise<Surroundings>,
  body: (page: Page) => Promise<void>,
): void {
  const limit = "patience" in given && given.patience !== undefined ? given.patience : PATIENCE_MS;
  const run = async (): Promise<void> => {
    const said: string[] = [];
    const surroundings = await given;
    const page = await open(surroundings, said);
    try {
      await Promise.race([body(page), runOut(limit)]);
      expect(surroundings.excel === null ? [] : await lackingMembers(page)).toEqual([]);
      expect(said.filter(isWrong)).toEqual([]);
    } catch (cause) {
      throw new Error(`The console of the page:\n${said.join("\n")}`, { cause });
    } finally {
      const picture = `${name.replaceAll(/[^\p{L}\d]+/gu, "-")}.png`;
      await page.screenshot({ path: join(OUTPUT, picture), fullPage: true });
      await page.context().close();
    }
  };
  test(name, run, limit + MARGIN_MS);
}
