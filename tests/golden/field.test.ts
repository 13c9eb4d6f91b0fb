import { checkGolden } from "./goldenTable";
import { judgeLine } from "./printVerdict";

checkGolden("field.txt", judgeLine);
