import { phrases } from "../reading/phrases";
import { Decimal } from "../../number/decimal";
import { counted } from "../../number/intervalValue";
import { fold } from "../../text/fold";
import { isBare, isChange, isLevel } from "../reading/anchor";
import { bulletsBehind } from "../sums/apartLists";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { checkStatement, claimOf, gradeStatement, type Statement } from "../stating/statement";
import { impliedTerm, termOf, withReading } from "../stating/term";

const HUNDRED = counted(new Decimal(100));
/** Shares this far from 100 leave something out; nearer ones are meant to be all. */
const FAR = new Decimal(3);
const STRUCTURE = phrases("cơ cấu", "tỷ trọng", "xếp loại", "phân loại", "kết quả đánh giá");
/** Words that tell of a second group of shares, or of how they moved. */
const OTHER_GROUP = phrases(
  "so với",
  "năm trước",
  "cùng kỳ",
  "kế hoạch",
  "tăng",
  "giảm",
  "từ",
  "lên",
  "lần lượt",
  "mục tiêu",
  "trong đó",
  "riêng",
);
const MOST = 8;
const LEAST_CONTRIBUTIONS = 3;
const CONTRIBUTES = new RegExp(`(?:^| )(?:${fold("đóng góp|làm tăng")})$`, "u");
const IN = fold("trong");
const GROWTH = new RegExp(`^${fold("(?:mức )?tăng")}(?!\\p{L})`, "u");

/** The percentages of one sentence that follow the word of structure, outside brackets. */
function sharesOf(mentions: readonly Mention[], sentence: number): Mention[] {
  const own = mentions.filter((one) => one.sentence === sentence);
  const from = own.findIndex(({ gap }) => STRUCTURE.test(gap));
  const first = own[from];
  if (!first) return [];
  return own.slice(from).filter((one) => {
    const isMove = isChange(one) && isBare(one);
    return isPercent(one) && !isMove && one.bracket?.id === first.bracket?.id;
  });
}

/** Percentages with the passages they stand in. */
type Shares = readonly { readonly passage: Passage; readonly mention: Mention }[];

function statementOf(shares: Shares): Statement | null {
  const operands = shares.map(({ passage, mention }) => termOf(passage, mention, "part"));
  const [first] = operands;
  if (!first) return null;
  const stated = { ...impliedTerm(first, "whole", HUNDRED), text: "100%" };
  return { rule: "share-100", kind: "share", formula: "sum", operands, stated };
}

/** Shares of one whole; null where they are so far from it that they need not be all. */
function shareClaim(shares: Shares, isMixed: boolean): Claim | null {
  const isPlain = shares.every(({ mention }) => isLevel(mention) && mention.precision === "printed");
  if (shares.length < 2 || shares.length > MOST || !isPlain) return null;
  const statement = statementOf(shares);
  const result = statement && gradeStatement(statement);
  if (!statement || !result) return null;
  if (result.grade !== "outside") return claimOf(statement, result, "sure");
  if (isMixed) return null;
  const isFar = result.computed.point.minus(HUNDRED.point).abs().greaterThan(FAR);
  const claim = claimOf(statement, result, "sure");
  const isSlip = claim.repair !== null && shares.some(({ mention }) => mention.figure.low.decimals > 0);
  return isFar && !isSlip ? null : claim;
}

function structureClaim({ passage, mentions }: ReadPassage, sentence: number): Claim | null {
  const shares = sharesOf(mentions, sentence);
  const isMixed = shares.slice(1).some(({ gap, tail }) => OTHER_GROUP.test(`${gap} ${tail}`));
  return shareClaim(
    shares.map((mention) => ({ passage, mention })),
    isMixed,
  );
}

/** "nông nghiệp tăng 2,02%, đóng góp 4,8% vào mức tăng chung; công nghiệp …, đóng góp 52,6%; …". */
function contributionClaim({ passage, mentions }: ReadPassage, sentence: number): Claim | null {
  const own = mentions.filter(
    (one) => one.sentence === sentence && isPercent(one) && CONTRIBUTES.test(one.lead),
  );
  return own.length < LEAST_CONTRIBUTIONS
    ? null
    : shareClaim(
        own.map((mention) => ({ passage, mention })),
        false,
      );
}

/** "Trong 7,2% tăng trưởng chung, nông nghiệp đóng góp 0,3 điểm phần trăm; …": points that make up the growth. */
function pointsClaim({ passage, mentions }: ReadPassage, sentence: number): Claim | null {
  const own = mentions.filter((one) => one.sentence === sentence);
  const total = own.find((one) => isPercent(one) && one.lead === IN && GROWTH.test(one.tail));
  const parts = own.filter(
    ({ figure, lead }) => figure.unit?.dimension === "points" && CONTRIBUTES.test(lead),
  );
  if (!total || parts.length < LEAST_CONTRIBUTIONS) return null;
  const stated = termOf(passage, total, "total");
  const operands = parts.map((part) => {
    const term = termOf(passage, part, "part");
    return withReading(term, term.reading, stated.unit);
  });
  const statement: Statement = { rule: "sum-parts", kind: "sum", formula: "sum", operands, stated };
  return checkStatement(statement, "warning");
}

/** "Cơ cấu kinh tế:" with one share a bullet. */
function bulletClaim(all: readonly ReadPassage[], index: number): Claim | null {
  const text = all[index]?.passage.folded ?? "";
  if (!STRUCTURE.test(text) || !/: ?$/u.test(text)) return null;
  const shares = bulletsBehind(all, index).map(({ passage, mentions }) => ({
    passage,
    mention: mentions[0],
  }));
  const known = shares.flatMap(({ passage, mention }) =>
    mention && isPercent(mention) ? [{ passage, mention }] : [],
  );
  return known.length < shares.length ? null : shareClaim(known, false);
}

/** "Cơ cấu: công nghiệp 59,7%; dịch vụ 33,7%; nông nghiệp 6,6%": shares of one whole must add up to 100. */
export function shareListClaims(all: readonly ReadPassage[]): Claim[] {
  return all.flatMap((read, index) => {
    const sentences = [...new Set(read.mentions.map(({ sentence }) => sentence))];
    const isStructure = STRUCTURE.test(read.passage.folded);
    const found = sentences.flatMap((sentence) => [
      isStructure ? structureClaim(read, sentence) : null,
      contributionClaim(read, sentence),
      pointsClaim(read, sentence),
    ]);
    return [...found, bulletClaim(all, index)].filter((claim) => claim !== null);
  });
}
