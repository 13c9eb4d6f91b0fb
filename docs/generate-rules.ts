import { RULES } from "../src/core/rules";
import type { RowRule, RuleExample } from "../src/core/rules/model";
import { publish } from "./publish";

function exampleLine({ row, policy }: RuleExample): string {
  const { name, unit, target, actual, status = "", note, otherPlan } = row;
  const cells = [
    name ? `tên “${name}”` : "",
    unit ? `đơn vị “${unit}”` : "",
    `chỉ tiêu “${target}”`,
    otherPlan === undefined ? "" : `kế hoạch khác “${otherPlan}”`,
    `kết quả “${actual}”`,
    `đánh giá “${status}”`,
    note ? `ghi chú “${note}”` : "",
    row.stt === "" ? "dòng không số" : "",
    policy ? `chính sách ${policy}` : "",
  ];
  return `- ${cells.filter((cell) => cell !== "").join(" · ")}`;
}

function section(rule: RowRule): string {
  return [
    `## \`${rule.id}\``,
    `Cấp: dòng (row) · mức: ${rule.severity}`,
    `**${rule.what.vi}** ${rule.why.vi} *Nên làm:* ${rule.todo.vi}`,
    `${rule.what.en} ${rule.why.en} *To do:* ${rule.todo.en}`,
    `Nguồn: ${rule.source}.`,
    `Báo (fires on):\n\n${rule.examples.notOk.map(exampleLine).join("\n")}`,
    `Không báo (silent on):\n\n${rule.examples.ok.map(exampleLine).join("\n")}`,
  ].join("\n\n");
}

const INTRO = `# Quy tắc kiểm tra (rules)

Trang này sinh từ \`src/core/rules\` bằng \`npm run docs:rules\`; sửa quy tắc, không sửa trang này.`;

const page = `${[INTRO, ...RULES.map(section)].join("\n\n")}\n`;

publish("rules.md", page, "npm run docs:rules");
