import type { RowInput } from "../../src/core/target/model";

/** Linear congruential generator: the same rows on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A number as Vietnamese documents print it. */
function print(value: number, decimals: number): string {
  const [integer = "0", fraction] = value.toFixed(decimals).split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return fraction ? `${grouped},${fraction}` : grouped;
}

type Maker = (random: () => number, index: number) => RowInput;

const MAKERS: readonly Maker[] = [
  (random) => {
    const target = 1000 + random() * 90_000;
    const texts = { target: print(target, 1), actual: print(target * (0.8 + random() * 0.4), 1) };
    return { name: "Tổng vốn đầu tư toàn xã hội", unit: "Tỷ đồng", ...texts, status: "Vượt KH" };
  },
  (random) => {
    const texts = {
      target: `Giảm còn dưới ${print(1 + random() * 4, 4)}%`,
      actual: `Giảm còn ${print(1 + random() * 4, 4)} %`,
    };
    return { name: "Tỷ lệ hộ nghèo", unit: "%", ...texts, status: "Đạt KH" };
  },
  (random) => {
    const texts = {
      target: `Tăng trên ${print(5 + random() * 9, 4)}%`,
      actual: `Tăng ${print(5 + random() * 9, 4)}%`,
    };
    return { name: "Giá trị sản xuất công nghiệp", unit: "%", ...texts, status: "Không đạt KH" };
  },
  (random) => {
    const texts = { target: `> ${print(80 + random() * 19, 4)}`, actual: print(80 + random() * 19, 4) };
    return { name: "Gia đình văn hóa", unit: "%", ...texts, status: "Đạt" };
  },
  (random, index) => {
    const texts = {
      target: print(1000 + index, 0),
      actual: print(900 + index + Math.floor(random() * 200), 0),
    };
    return { name: "Giải quyết việc làm", unit: "Người", ...texts, status: "Đạt" };
  },
  (random) => {
    const texts = {
      target: `${print(50 + random() * 49, 3)} tỷ đồng trở lên`,
      actual: `${print(50 + random() * 49, 3)} tỷ đồng`,
    };
    return { name: "Thu ngân sách trên địa bàn", unit: "", ...texts, status: "Vượt kế hoạch" };
  },
];

/** `count` rows of the kinds that appendices hold most, no two alike. */
export function makeRows(count: number): readonly RowInput[] {
  const random = generator(2023);
  return Array.from({ length: count }, (_, index) => {
    const maker = MAKERS[index % MAKERS.length];
    if (!maker) throw new Error("no maker");
    return maker(random, index);
  });
}

/** A number as a made-up word of consonants, which means nothing to the reader. */
function wordOf(index: number): string {
  return `w${[...String(index)].map((digit) => "bfhkmqrvxz".charAt(Number(digit))).join("")}`;
}

/** The same rows with a word in both cells that no other row has, so that no cell is worded like one read before. */
export function withOwnWords(rows: readonly RowInput[]): readonly RowInput[] {
  return rows.map((row, index) => {
    const word = ` ${wordOf(index)}`;
    return { ...row, target: row.target + word, actual: row.actual + word };
  });
}
