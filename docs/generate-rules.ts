import { DOCUMENT_RULES } from "../src/core/claims/rules";
import type { DocumentRule, RecomputedRule } from "../src/core/claims/rules/model";
import { RECOMPUTED_SHARES } from "../src/core/claims/rules/recomputedShares";
import { RECOMPUTED_SUMS } from "../src/core/claims/rules/recomputedSums";
import { RULES } from "../src/core/rules";
import type { ExampleCell, Rule, RuleExample, TableExample } from "../src/core/rules/model";
import { publish } from "./publish";

const LEVELS: Readonly<Record<Rule["scope"], string>> = { row: "dòng (row)", table: "bảng (table)" };

function rowLine({ row, policy }: RuleExample): string {
  const { name, unit, target, actual, status = "", note, otherPlan, completion, growth, prior } = row;
  const cells = [
    name ? `tên “${name}”` : "",
    unit ? `đơn vị “${unit}”` : "",
    prior === undefined ? "" : `năm trước “${prior}”`,
    `chỉ tiêu “${target}”`,
    otherPlan === undefined ? "" : `kế hoạch khác “${otherPlan}”`,
    `kết quả “${actual}”`,
    completion === undefined ? "" : `so với kế hoạch “${completion}”`,
    growth === undefined ? "" : `so với cùng kỳ “${growth}”`,
    `đánh giá “${status}”`,
    note ? `ghi chú “${note}”` : "",
    row.stt === "" ? "dòng không số" : "",
    policy ? `chính sách ${policy}` : "",
  ];
  return `- ${cells.filter((cell) => cell !== "").join(" · ")}`;
}

function cellText(cell: ExampleCell): string {
  if (typeof cell === "string") return cell;
  return cell.kind === "error"
    ? cell.text
    : `${cell.text} (${cell.kind}${cell.number ? ` ${cell.number}` : ""})`;
}

function sheetLines({ sheet }: TableExample): string {
  const rows = sheet.map((row) => `  ${row.map(cellText).join(" | ")}`.trimEnd());
  return `-\n  \`\`\`text\n${rows.join("\n")}\n  \`\`\``;
}

function examples(all: readonly (RuleExample | TableExample)[]): string {
  return all.map((one) => ("sheet" in one ? sheetLines(one) : rowLine(one))).join("\n");
}

function paragraphLines(examples: readonly (readonly string[])[]): string {
  return examples
    .map((paragraphs) => `- ${paragraphs.map((text) => `“${text.replaceAll("\t", " | ")}”`).join(" ¶ ")}`)
    .join("\n");
}

interface Written extends Pick<Rule, "severity" | "what" | "why" | "todo" | "source"> {
  readonly heading: string;
  readonly level: string;
  readonly notOk: string;
  readonly ok: string;
}

function section({ heading, level, notOk, ok, severity, what, why, todo, source }: Written): string {
  return [
    `## ${heading}`,
    `Cấp: ${level} · mức: ${severity}`,
    `**${what.vi}** ${why.vi} *Nên làm:* ${todo.vi}`,
    `${what.en} ${why.en} *To do:* ${todo.en}`,
    `Nguồn: ${source}.`,
    ...(notOk === "" ? [] : [`Báo (fires on):\n\n${notOk}`]),
    `Không báo (silent on):\n\n${ok}`,
  ].join("\n\n");
}

function tableSection(rule: Rule): string {
  const [notOk, ok] = [examples(rule.examples.notOk), examples(rule.examples.ok)];
  return section({ ...rule, heading: `\`${rule.id}\``, level: LEVELS[rule.scope], notOk, ok });
}

const TABLE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

function documentSection(rule: DocumentRule | RecomputedRule): string {
  const [notOk, ok] = [paragraphLines(rule.examples.notOk), paragraphLines(rule.examples.ok)];
  const heading = `\`${rule.id}\`${TABLE_IDS.has(rule.id) ? " trong văn bản" : ""}`;
  return section({ ...rule, heading, level: "văn bản (document)", notOk, ok });
}

const DOCUMENTED = [...RECOMPUTED_SHARES, ...RECOMPUTED_SUMS, ...DOCUMENT_RULES];
const COUNT = String(RULES.length);
const DOCUMENT_COUNT = String(DOCUMENTED.length);
const INTRO = `# Quy tắc kiểm tra (rules)

Trang này sinh từ \`src/core/rules\` và \`src/core/claims/rules\` bằng \`npm run docs:rules\`; sửa quy tắc, không sửa trang này.
${COUNT} quy tắc cấp dòng và cấp bảng, rồi ${DOCUMENT_COUNT} quy tắc cấp văn bản; mức ghi ở mỗi quy tắc là mức cao nhất thường dùng, một phát hiện có thể nhẹ hơn. Số tính lại được so bằng khoảng giá
trị mà số in ra có thể thay cho (làm tròn nửa lên hoặc cắt bớt ở chữ số cuối); khớp trong khoảng đó thì không báo.`;

const page = `${[INTRO, ...RULES.map(tableSection), ...DOCUMENTED.map(documentSection)].join("\n\n")}\n`;

publish("rules.md", page, "npm run docs:rules");
