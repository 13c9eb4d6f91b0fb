import type { Policy, Status } from "./model";

/** Printed labels of the four classes, as planning offices write them. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  exceeded: "Vượt KH",
  met: "Đạt KH",
  unmet: "Không đạt KH",
  not_assessed: "Chưa đánh giá",
};

export const POLICIES: readonly Policy[] = ["office", "strict"];
