import { readClosing, signatureBlock } from "../../src/core/appendix/signature";
import { NAME_PLACEHOLDER, signatureSlots } from "../../src/core/appendix/signatureSlots";
import { modelOf } from "./modelOf";

test.each([
  [["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], ""],
  [
    ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(đã ký)", "Nguyễn Văn A"],
    ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    "Nguyễn Văn A",
  ],
  [["UBND XÃ A"], ["UBND XÃ A"], null],
  [["NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)"], ["NGƯỜI LẬP BIỂU"], ""],
  [["Xã A, ngày … tháng … năm 2025", "CHỦ TỊCH"], ["Xã A, ngày … tháng … năm 2025", "CHỦ TỊCH"], ""],
])("%j", (lines, titles, name) => {
  expect(signatureBlock(lines)).toEqual({ lines: titles, name });
});

test("remarks, recipients and two signers side by side", () => {
  const texts: readonly (readonly [number, number, string])[] = [
    [10, 1, "Ghi chú: số liệu ước"],
    [11, 1, "Nơi nhận:"],
    [11, 3, "NGƯỜI LẬP BIỂU"],
    [11, 5, "CHỦ TỊCH"],
    [12, 1, "- Lưu: VT."],
    [16, 3, "Trần Thị B"],
  ];
  expect(readClosing(texts.map(([row, column, text]) => ({ row, column, text })))).toEqual({
    remarks: ["Ghi chú: số liệu ước"],
    signature: {
      recipients: ["- Lưu: VT."],
      blocks: [
        { lines: ["NGƯỜI LẬP BIỂU"], name: "Trần Thị B" },
        { lines: ["CHỦ TỊCH"], name: "" },
      ],
    },
  });
});

test("the sheet's own signature is carried, the name found below the room for it; the rest of the sheet is not", () => {
  const model = modelOf([
    ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023"],
    ["1", "Việc làm", "người", "10", "12"],
    ["", "", "", "TM. ỦY BAN NHÂN DÂN"],
    ["", "", "", "CHỦ TỊCH"],
    [],
    [],
    [],
    ["", "", "", "Nguyễn Văn A"],
  ]);
  expect(model.signature.blocks).toEqual([
    { lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn A" },
  ]);
});

test("a single signer stands in the right half; a missing name is there to be seen", () => {
  const block = { lines: ["CHỦ TỊCH"], name: "" };
  expect(signatureSlots({ recipients: [], blocks: [block] }).map(({ kind, name }) => [kind, name])).toEqual([
    ["empty", ""],
    ["signer", NAME_PLACEHOLDER],
  ]);
  expect(signatureSlots({ recipients: ["- Như trên"], blocks: [block, block] })).toHaveLength(3);
  expect(signatureSlots({ recipients: [], blocks: [] })).toEqual([]);
});
