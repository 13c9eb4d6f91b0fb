import { fold } from "../../text/fold";
import type { Unit } from "../../unit/unit";
import type { Part } from "../reading/parsePhrase";

const WITHIN = new RegExp(`${fold("trong đó")}|\\(${fold("có")} `, "u");
/** A bracket that begins so says the same once more, or names another plan. */
const RETOLD = new RegExp(
  `^(?:${[
    "tương",
    "tức",
    "bằng",
    "kể cả",
    "tính",
    "cả",
    "ứng với",
    "so",
    "kế hoạch",
    "chỉ tiêu",
    "năm",
    "kh",
    "mỗi",
  ]
    .map(fold)
    .join(
      "|",
    )})(?!\\p{L})|(?<!\\p{L})(?:${["giao", "nghị quyết", "nq", "đăng ký"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

function hasSameUnit(unit: Unit, whole: Unit | null): boolean {
  return unit.dimension === whole?.dimension && unit.per === whole.per;
}

/** "72% (có bằng cấp 30%)": a smaller amount of the same kind, named: a target of its own within the first. */
function isWithin({ figure, basis, label }: Part, main: Part | undefined): boolean {
  const whole = main?.figure;
  if (!figure?.bracketed || !whole || whole.bracketed || figure.of || basis !== null) return false;
  const isNamed = label !== "" && !RETOLD.test(fold(label));
  const isAlike = figure.unit === null || hasSameUnit(figure.unit, whole.unit);
  return isNamed && isAlike && figure.low.value.lessThan(whole.low.value);
}

/** "98 (65)" under "Nước hợp vệ sinh (trong đó nước sạch)": the bracket is the target of the name's own bracket. */
export function withBrackets(parts: readonly Part[], name = ""): readonly Part[] {
  const [main, second, more] = parts;
  const isBare = ({ figure, basis, label }: Part): boolean =>
    figure?.bracketed === true && figure.unit?.dimension !== "duration" && basis === null && label === "";
  if (!second || more) return parts;
  const isOwn = isBare(second) ? WITHIN.test(fold(name)) : isWithin(second, main);
  return isOwn ? parts.map((part, i) => (i === 1 ? { ...part, ofWhich: true } : part)) : parts;
}
