import { readStatedPercent, readStatedStatus } from "../../src/core/target/parts/statedStatus";
import { checkGolden } from "./goldenTable";

checkGolden("statuses.txt", (printed = "") => [
  readStatedStatus(printed) ?? "không rõ",
  readStatedPercent(printed)?.toFixed() ?? "",
]);
