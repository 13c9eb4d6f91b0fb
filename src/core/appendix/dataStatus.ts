import { periodOfHeader } from "../table/headerPeriod";
import { foldLines } from "./headings";

/** How final results are: expected for the whole year, first figures, settled ones. */
export const DATA_STATUSES = ["estimate", "preliminary", "final"] as const;
export type DataStatus = (typeof DATA_STATUSES)[number];

const ESTIMATE = /(?<!\p{L})(?:ước(?: tính)?|ưth|uth)(?!\p{L})/iu;
const PRELIMINARY = /(?<!\p{L})sơ bộ(?!\p{L})/iu;
/** The words of a result column that say how final it is, with "thực hiện" in any form behind or before them. */
const WORDS =
  /(?<!\p{L})(?:(?:ước|sơ bộ) (?:tính )?(?:thực hiện|th)|ước(?: tính)?|ưth|uth|(?:thực hiện|th) (?:sơ bộ|chính thức)|thực hiện|th)(?!\p{L})/iu;
const WORDING: Readonly<Record<DataStatus, string>> = {
  estimate: "Ước thực hiện",
  preliminary: "Thực hiện sơ bộ",
  final: "Thực hiện",
};

/** How final the results under a header are; `final` for one that says nothing. */
export function dataStatusOf(header: string): DataStatus {
  const line = foldLines(header);
  if (PRELIMINARY.test(line)) return "preliminary";
  return ESTIMATE.test(line) ? "estimate" : "final";
}

/** The header of a result column in the wording of a status: "Ước thực hiện năm 2023" → "Thực hiện năm 2023". */
export function resultHeader(printed: string, status: DataStatus | undefined): string {
  if (printed === "") return WORDING[status ?? "final"];
  if (status === undefined || dataStatusOf(printed) === status) return printed;
  return printed.replace(WORDS, (_, at: number) =>
    at === 0 ? WORDING[status] : WORDING[status].toLowerCase(),
  );
}

const OPENINGS: Readonly<Record<DataStatus, string>> = {
  estimate: "Ước thực hiện",
  preliminary: "Theo số liệu sơ bộ",
  final: "Thực hiện",
};

/** How a sentence on the results under a header opens: "Ước thực hiện năm 2023"; empty where no year is named. */
export function reportOpening(header: string, status: DataStatus | undefined): string {
  const { year, part } = periodOfHeader(header);
  if (year === null) return "";
  const period = part === "" ? `năm ${year}` : `${part} năm ${year}`;
  return `${OPENINGS[status ?? dataStatusOf(header)]} ${period}`;
}
