import fc from "fast-check";
import { evaluateRow } from "../../src/core/target/evaluate";
import type { Evaluation, RowInput } from "../../src/core/target/model";
import { goldenInputs } from "../golden/goldenTable";
import { phrases } from "./arbitraries";
import { READER_RUNS } from "./runs";

const SPACES = fc.constantFrom(" ", "  ", "\u00A0", " \u00A0", "\u2009", "\u202F", "   ");

/** A row of the golden tables, or of cells as people fill them. */
const rows = fc.oneof(
  fc.constantFrom(...["rows.txt", "field.txt"].flatMap(goldenInputs)),
  fc.array(phrases, { minLength: 5, maxLength: 5 }),
);

function judge([name = "", unit = "", target = "", actual = "", status = ""]: readonly string[]): Evaluation {
  const input: RowInput = { name, unit, target, actual, status };
  return evaluateRow(input, "office");
}

test("wider, thinner and unbreakable spaces between words change no verdict", () => {
  fc.assert(
    fc.property(rows, SPACES, fc.nat(9), (row, space, place) => {
      const cells = row.slice(0, 5);
      const spaced = cells.map((cell) => {
        const words = cell.split(" ");
        return words.map((word, i) => (i === 0 ? "" : i % 10 <= place ? space : " ") + word).join("");
      });
      const [plain, other] = [judge(cells), judge(spaced)];
      const told = ({ status, reason, boundary, agrees, completion, variance }: Evaluation): unknown => ({
        ...{ status, reason, boundary, agrees },
        ...{ completion: completion?.toString(), variance: variance?.toString() },
      });
      expect(told(other)).toEqual(told(plain));
    }),
    { numRuns: READER_RUNS },
  );
});
