import { anchorOf, isBare } from "./anchor";
import { readLead } from "./cueWords";
import type { Mention } from "./mention";
import { fold } from "../../text/fold";

const HARD = /[;:(\n]/gu;
const MOST_WORDS = 24;

/** Without what stands in closed brackets: "giá trị sản xuất (giá so sánh) đạt" is of the words before them. */
function withoutAsides(text: string): string {
  return text.replace(/\s*\([^()]*\)/gu, "");
}

/** Text behind the last of these marks; the piece before it where nothing stands behind. */
function behindLast(text: string): string {
  const pieces = text.split(HARD).map((piece) => piece.trim());
  const last = pieces.at(-1) ?? "";
  return /\p{L}/u.test(last) ? last : (pieces.at(-2) ?? "");
}

/** "9 tháng", "31/12": a figure that merely says when; null for others. */
function timeText({ figure: { low, of, unit } }: Mention): string | null {
  if (unit?.print === "tháng") return `${low.value.toString()} ${fold(unit.print)}`;
  const isDate =
    unit === null && of !== null && low.value.lessThanOrEqualTo(31) && of.value.lessThanOrEqualTo(12);
  return isDate ? `${low.value.toString()}/${of.value.toString()}` : null;
}

/** The mention before one in its sentence that says more than a time, and the folded text between them. */
export function textBefore(
  mentions: readonly Mention[],
  mention: Mention,
): { readonly last: Mention | null; readonly text: string } {
  let text = mention.gap;
  for (let i = mention.index - 1; ; i -= 1) {
    const last = mentions[i];
    if (last?.sentence !== mention.sentence) return { last: null, text };
    const time = timeText(last);
    if (time === null) return { last, text };
    text = `${last.gap}${time}${text}`;
  }
}

const UP_TO_AND = /^(?:.*?\s)?và(?=\s|$)/u;

/** Where two items stand side by side without a comma, the text of the second: "5.223 con lợn và 31.046 con bò". */
function ofSecond(text: string): string {
  const comma = text.indexOf(",");
  return comma >= 0 ? text.slice(comma + 1) : text.replace(UP_TO_AND, "");
}

/** The words that name what a figure is of, as they stand before it in its own part of the sentence. */
function ownSubject(mentions: readonly Mention[], mention: Mention): string {
  const before = textBefore(mentions, mention);
  const gap = withoutAsides(before.text);
  const text = behindLast(gap);
  const isOpen = before.last !== null && text === gap.trim();
  const named = isOpen ? ofSecond(text) : text;
  const parts = named.split(",");
  const lead = readLead((parts.at(-1) ?? "").trim()).words.join(" ");
  return [...parts.slice(0, -1).map((part) => part.trim()), lead].filter((part) => part !== "").join(", ");
}

function lastWords(text: string): string {
  return text.split(" ").slice(-MOST_WORDS).join(" ");
}

/** "922 hộ nghèo, đạt 0,97%": what is counted is what the share is of. */
function subjectOfAnchor(mentions: readonly Mention[], anchor: Mention): string {
  const { unit } = anchor.figure;
  const counted = unit?.dimension === "count" ? unit.print : "";
  return `${ownSubject(mentions, anchor)} ${counted} ${counted === "" ? "" : anchor.tail}`.trim();
}

/** What a figure is of, in folded words; the subject of the level before it for a bare predicate. Empty for none. */
export function subjectOf(mentions: readonly Mention[], mention: Mention): string {
  const isSaidOfLast = isBare(mention) && /[,(]| và /u.test(mention.gap);
  const own = isSaidOfLast ? "" : ownSubject(mentions, mention);
  // "5.223 con lợn, 31.046 con bò": what is counted is named behind the figure
  const isNamedBehind =
    mention.figure.unit?.dimension === "count" && mention.cue === null && mention.tail !== "";
  if (own !== "" || isNamedBehind) return lastWords(own);
  const anchor = anchorOf(mentions, mention);
  return lastWords(anchor ? subjectOfAnchor(mentions, anchor) : ownSubject(mentions, mention));
}

const LIGHT = new Set(
  'và các của cho với trong năm nai đã được là có tại trên toàn về để do từ đến ước cả so ở theo một số những khoảng gần hơn đạt bằng trong đó như này hiện cùng kì thực hiện được giao cũng sẽ còn - + * " thì mà qua'
    .split(" ")
    .concat([
      "địa",
      "bàn",
      "tỉnh",
      "huyện",
      "thị",
      "xã",
      "thành",
      "phố",
      "chung",
      "tính",
      "riêng",
      "kết",
      "quả",
      "ước",
      "hết",
    ])
    .map(fold),
);
const WORD = /[\p{L}]+|\d+(?:[.,/]\d+)*/gu;

/** The words of a subject that carry meaning, each once, in order. */
export function contentWords(subject: string): string[] {
  const words = (subject.match(WORD) ?? []).filter(
    (word) => !LIGHT.has(word) && !/^(?:19|20)\d\d$/.test(word),
  );
  return [...new Set(words)];
}
