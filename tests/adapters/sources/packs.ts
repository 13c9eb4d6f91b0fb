/** A pack of one definition in the published schema. */
export function packText(name = "Tỷ lệ hộ nghèo", version = "1.0.0"): string {
  const definition = {
    id: "ty-le-ho-ngheo",
    name,
    unit: "%",
    kind: "rate",
    polarity: "lower",
    group: "Xã hội",
    sources: [{ document: "Báo cáo thử", item: "1" }],
  };
  const head = { format: 1, id: "goi-thu", name: "Gói thử", version, publisher: "Xã Thử" };
  return JSON.stringify({ ...head, definitions: [definition] });
}

/** A moment of the tests' clock: minutes after noon. */
export function minute(minutes: number): Date {
  return new Date(Date.UTC(2024, 0, 15, 12, minutes));
}
