import type { tieoutVi } from "./tieout.vi";

/** The same texts in English. */
export const tieoutEn: Readonly<Record<keyof typeof tieoutVi, string>> = {
  "report.empty": "there is no text to read",
  "report.too-large": "beyond the limit of {detail}; split it into several reports",
  "report.too-dense":
    "up to line (paragraph) {detail} there are too many figures to compare: more than 300 in one sentence, or 30,000 in the report; break sentences, or split the report",
  "report.not-text": "this is no text but binary data; save the report as .docx or .txt",
  "report.not-a-document": "neither a Word document (.docx) nor a plain text (.txt); save it as .docx",
  "report.unknown-encoding":
    "the encoding is not known (not UTF-8, UTF-16, TCVN3, VNI or windows-1258); open it in an editor and save it as UTF-8",
  "report.pdf": "this is a PDF; use the Word file it was made of, or save it as .docx",
  "report.rtf": "this is an .rtf file; open it in Word and save it as .docx",
  "report.password-protected": "the file has a password; open it in Word, remove the password and save it",
  "report.old-format": "this is an old .doc file; open it in Word and save it as .docx",
  "report.damaged": "the file is damaged in {detail}; open it in Word and save it again",

  "reportNote.deletions": "{count} tracked deletions were left out; insertions were read.",
  "reportNote.comments": "{count} comments were not read.",
  "reportNote.hidden": "{count} stretches of hidden text were left out.",
  "reportNote.pictures": "Figures in {count} pictures cannot be read.",
  "reportNote.embedded": "{count} embedded objects (Excel tables, formulas, inserted files) cannot be read.",
  "reportNote.legacy-encoding": "The text is not Unicode; it was read as {detail}.",

  "claim.exact": "Right: printed {stated}, {formula} = {computed}.",
  "claim.rounding": "Holds within rounding: {formula} = {computed}; accepted {accepted} (printed {stated}).",
  "claim.cut_off":
    "Holds if the last digits were cut off: {formula} = {computed}; accepted {accepted} (printed {stated}).",
  "claim.outside":
    "Does not hold: printed {stated}, but {formula} = {computed}; accepted {accepted}, off by {difference}.",
  "claim.question":
    "To be looked at: printed {stated}, while {formula} = {computed} (off by {difference}); it is open whether these figures belong together.",
  "claim.implied": "Too few figures to check {stated}; implied {computed}.",
  "claim.open": "Too few figures to check {stated}.",
  "claim.same": "Agrees with another place, which prints {formula}.",
  "claim.differs": "One figure is printed in two ways: {stated} here, {formula} elsewhere.",
  "claim.mayDiffer":
    "To be looked at: {stated} here, {formula} elsewhere; it is open whether they are the same figure.",
  "claim.outsideOf":
    "Does not agree: printed {stated}, computed {computed} (of {formula}); accepted {accepted}, off by {difference}.",
  "claim.listed": "It says {stated}, but lists {computed}.",
  "claim.named": "It says {stated}, but lists {computed} different names: {formula}.",
  "claim.repair": "It holds if {printed} is {repaired}.",

  "place.line": "line {line}",
  "place.paragraph": "paragraph {line}",
  "place.cell": "cell {cell}",
  "place.in": "{place} of {file}",

  "tieout.inconsistent.error": "ERRORS",
  "tieout.inconsistent.warning": "WARNINGS",
  "tieout.inconsistent.info": "REMARKS",
  "tieout.cannot_verify": "TO BE LOOKED AT",
  "tieout.also": "see {place}: “{quote}”",
  "tieout.summary":
    "{file}: {total} statements recomputed or to be looked at: {ok} right, {rounding} right within rounding, {inconsistent} inconsistent ({errors} errors, {warnings} warnings), {open} that cannot be verified ({questions} of them questions).",
  "tieout.ruleFailed": "Check {rule} failed (an error of the program, not of the report): {detail}",
  "tieout.none": "{file}: no statement with figures to recompute was found.",
};
