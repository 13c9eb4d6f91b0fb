import { readParts, type Part } from "../../src/core/target/reading/parsePhrase";
import { printActual } from "../../src/core/target/printReading";
import { checkGolden } from "./goldenTable";

/** What is said of a part beside its value. */
function remarks(part: Part): string {
  const { figure } = part;
  return [
    part.comparator === "=" ? "đúng" : "",
    part.detail ? "chi tiết" : "",
    part.ofWhich ? "trong đó" : "",
    part.alternative ? "hoặc" : "",
    part.fallTo ? "điểm cuối" : "",
    part.upTo ? "đến" : "",
    part.startedAt ? `từ ${part.startedAt.low.value.toFixed()}` : "",
    figure?.other ? `hay ${figure.other.value.toFixed()}` : "",
    figure?.malformed ? "viết lỗi" : "",
  ]
    .filter((one) => one !== "")
    .join(", ");
}

checkGolden("parts.txt", (text = "") => {
  const { parts } = readParts(text);
  if (parts.length === 0) return ["không có số liệu"];
  return parts.map((part) => {
    const label = part.label && part.kind !== "qualitative" ? `${part.label}: ` : "";
    const said = remarks(part);
    const own = text.slice(part.span.start, part.span.end);
    return `${label}${printActual(part, null)} «${own}»${said ? ` (${said})` : ""}`;
  });
});
