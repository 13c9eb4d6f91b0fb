import { checkGolden } from "./goldenTable";
import { judgeLine } from "./printVerdict";

checkGolden("rows.txt", judgeLine);
