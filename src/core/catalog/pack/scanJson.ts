import { jsonPointer, packProblem, type PackProblem } from "./problems";

/** A pack is nested four deep; the rest is room. */
const DEEPEST = 32;
/** Keys that reach into the machinery of JavaScript objects. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

interface Open {
  /** The keys met so far; null for a list. */
  readonly keys: Set<string> | null;
  /** Key or index of the value that comes now. */
  at: string | number;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the string that starts at `start` ends; negative, the place of the mistake, where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length;) {
    const character = text.charCodeAt(at);
    if (character === 0x22) return at + 1;
    if (character < 0x20) return -at;
    const next = character === 0x5c ? endOf(ESCAPE, text, at) : at + 1;
    if (next < 0) return -at;
    at = next;
  }
  return -text.length;
}

/** Reads JSON without building anything, so that a hostile text meets no parser. */
class Scanner {
  readonly problems: PackProblem[] = [];
  private readonly open: Open[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  scan(): void {
    do {
      if (!this.scanValue()) return;
    } while (this.open.length > 0);
    if (this.next() !== "") this.fail();
  }

  private next(): string {
    this.at = endOf(SPACE, this.text, this.at);
    return this.text.charAt(this.at);
  }

  private fail(place = this.at): false {
    const before = this.text.slice(0, place).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    this.problems.push(packProblem("", "bad_json", String(before.length), String(column)));
    return false;
  }

  /** One value, or the opening of one, and whatever it completes. */
  private scanValue(): boolean {
    const opening = this.next();
    if (opening === "{" || opening === "[") return this.enter(opening);
    const end = opening === '"' ? endOfString(this.text, this.at) : endOf(SCALAR, this.text, this.at);
    if (end < 0) return this.fail(opening === '"' ? -end : this.at);
    this.at = end;
    return this.afterValue();
  }

  private enter(opening: string): boolean {
    this.open.push({ keys: opening === "{" ? new Set() : null, at: 0 });
    this.at += 1;
    if (this.open.length > DEEPEST) {
      this.problems.push(packProblem("", "too_deep", "", String(DEEPEST)));
      return false;
    }
    const closing = opening === "{" ? "}" : "]";
    if (this.next() === closing) return this.leave();
    return opening === "[" || this.scanKey();
  }

  private leave(): boolean {
    this.open.pop();
    this.at += 1;
    return this.afterValue();
  }

  private scanKey(): boolean {
    if (this.next() !== '"') return this.fail();
    const end = endOfString(this.text, this.at);
    if (end < 0) return this.fail(-end);
    this.noteKey(JSON.parse(this.text.slice(this.at, end)) as string);
    this.at = end;
    if (this.next() !== ":") return this.fail();
    this.at += 1;
    return true;
  }

  private noteKey(key: string): void {
    const inner = this.open.at(-1);
    if (!inner?.keys) return;
    inner.at = key;
    const isForbidden = FORBIDDEN.has(key);
    if (isForbidden || inner.keys.has(key)) {
      const path = jsonPointer(this.open.map(({ at }) => at));
      this.problems.push(packProblem(path, isForbidden ? "forbidden_key" : "duplicate_key", key));
    }
    inner.keys.add(key);
  }

  private afterValue(): boolean {
    const inner = this.open.at(-1);
    if (!inner) return true;
    const mark = this.next();
    if (mark === (inner.keys ? "}" : "]")) return this.leave();
    if (mark !== ",") return this.fail();
    this.at += 1;
    if (inner.keys) return this.scanKey();
    inner.at = Number(inner.at) + 1;
    return true;
  }
}

/**
 * Problems of a text as JSON: the first mistake with its line (`value`) and column (`other`), nesting too deep, keys
 * that are forbidden or there twice. Empty for JSON that may be parsed.
 */
export function scanJson(text: string): readonly PackProblem[] {
  const scanner = new Scanner(text);
  scanner.scan();
  return scanner.problems;
}
